/** Whether git would commit an env file, by a real git. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { isCommittable } from '../../vault/unignored.ts';
import { temporaryHome } from './temporary-home.ts';

const { signal } = new AbortController();

test('ignored, untracked and tracked are told apart, and what is not known is not guessed', async (t) => {
  const folder = temporaryHome(t);
  const path = join(folder, '.env');
  const state = (): Promise<string> => isCommittable(path, process.env, signal);
  writeFileSync(path, 'A=1\n');
  assert.equal(await state(), 'unknown', 'no repository');
  execFileSync('git', ['-C', folder, 'init', '--quiet']);
  assert.equal(await state(), 'untracked');
  writeFileSync(join(folder, '.gitignore'), '/.env\n');
  assert.equal(await state(), 'ignored');
  execFileSync('git', ['-C', folder, 'add', '--force', '.env']);
  assert.equal(await state(), 'tracked');
  assert.equal(await isCommittable(path, {}, signal), 'unknown', 'no git');
  assert.equal(await isCommittable(join(folder, '.env.none'), process.env, signal), 'unknown', 'no such file');
});
