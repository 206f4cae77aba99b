/** The README's first line on the built product: the demo passes, shows no value and leaves nothing behind. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { scan } from '../../core/detect/scan.ts';
import { languageOf } from '../../core/text/language.ts';
import { ended } from './secretref.ts';

test('the demo goes all the way', { timeout: 60_000 }, async (t) => {
  const temporary = mkdtempSync(join(tmpdir(), 'secretref-demo-test-'));
  t.after(() => rmSync(temporary, { recursive: true, force: true }));
  const demo = resolve(import.meta.dirname, '../../samples/demo.ts');
  const child = spawn(process.execPath, [demo], {
    env: { ...process.env, TMPDIR: temporary, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { status, stdout, stderr } = await ended(child);
  assert.equal(status, 0, stdout + stderr);
  assert.match(stdout, /\+ const stripe = process\.env\.STRIPE_SECRET_KEY;/);
  assert.match(stdout, /Signing order 1001 with \[secret STRIPE_SECRET_KEY\]/);
  assert.deepEqual(scan(stdout, languageOf('output.txt')).findings, []);
  assert.deepEqual(readdirSync(temporary), []);
});
