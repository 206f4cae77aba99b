/** What a scan says of itself while it runs: nothing where nobody looks, one line that goes away where somebody does. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createProgress } from '../../../cli/scanning/progress.ts';
import { needs } from '../../real-part.ts';
import { onTerminal } from '../on-terminal.ts';
import { place } from '../secretref.ts';

const wipe = '\r\u001b[2K';

function shown(isTTY: boolean, times: readonly number[]): string[] {
  const written: string[] = [];
  const clock = { now: 0 };
  const stream = { isTTY, write: (text: string) => written.push(text) > 0 };
  const progress = createProgress(stream, () => clock.now);
  for (const time of times) {
    clock.now = time;
    progress.add(1, 1_500_000);
  }
  progress.end();
  progress.add(1, 0);
  return written;
}

describe('progress', () => {
  test('is one line, told now and then, and taken away at the end', () => {
    const lines = [`${wipe}2 files, 3 MB scanned …`, `${wipe}4 files, 6 MB scanned …`, wipe];
    assert.deepEqual(shown(true, [500, 1000, 1050, 1200, 1250]), lines);
  });
  test('is nothing for a short scan', () => assert.deepEqual(shown(true, [10, 999]), []));
  test('is nothing without a terminal', () => assert.deepEqual(shown(false, [5000, 9000]), []));
});

test('Ctrl+C ends a scan that never would, with 130, nothing on the screen and no report', async (t) => {
  if (!needs(t, 'script', 'apt-get install bsdutils')) return;
  const terminal = onTerminal(t, place(t), 'mkfifo endless; yes "a = 1" > endless & exec $SECRETREF scan --stdin < endless');
  await terminal.see(/\d+ MB scanned …/);
  terminal.type('\u0003');
  assert.equal(await terminal.ended, 130);
  assert.doesNotMatch(terminal.screen(), /findings/);
  assert.ok(terminal.screen().replaceAll('^C', '').trimEnd().endsWith(wipe), terminal.screen());
});
