/** Files and places in which nothing is written, since no program would put the value back there, and the reason that people read. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moved, outcome } from '../moved.ts';
import { declined } from './declined.ts';

for (const [path, before, why] of declined) {
  test(`${path}: ${JSON.stringify(before)}`, () => {
    const result = outcome(moved('plaintext', before, { path }));
    assert.match(result, /^refused: /);
    assert.match(result, why);
  });
}

test('GitHub keeps names that start with its own for itself', () => {
  const path = '.github/workflows/a.yml';
  assert.match(outcome(moved('yaml', 'env:\n  A: VALUE\n', { path, name: 'GITHUB_PAT' })), /names like GITHUB_PAT/);
});
