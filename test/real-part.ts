/** A test that needs a real program which this machine lacks is skipped by name, saying what to install; in CI that is a failure. */

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { TestContext } from 'node:test';

/** True when `command` is on the PATH. Otherwise the test is skipped, or fails where `CI` is set, with `install` as the way out. */
export function needs(t: TestContext, command: string, install: string): boolean {
  if (isOnPath(command)) return true;
  const reason = `${command} is missing; install it with: ${install}`;
  if (process.env['CI']) throw new Error(reason);
  t.skip(reason);
  return false;
}

/** As `needs`, for what no machine has to have: without it the test is skipped in CI too. */
export function likes(t: TestContext, command: string, install: string): boolean {
  if (isOnPath(command)) return true;
  t.skip(`${command} is missing; install it with: ${install}`);
  return false;
}

function isOnPath(command: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK);
      return folder !== '';
    } catch {
      return false;
    }
  });
}
