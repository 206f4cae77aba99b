/** A home folder for one test, gone with it. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

export function temporaryHome(t: TestContext): string {
  const home = mkdtempSync(join(tmpdir(), 'secretref-home-'));
  t.after(() => rmSync(home, { recursive: true, force: true }));
  return home;
}
