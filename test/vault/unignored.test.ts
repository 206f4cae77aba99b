/** Whether git would commit an env file, by a real git. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { adviceOnEnvFile, isCommittable } from '../../vault/unignored.ts';
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

for (const [state, holds, expected] of [
  ['tracked', 'references alone', undefined],
  ['untracked', 'references alone', undefined],
  ['unknown', 'values too', undefined],
  ['tracked', 'values too', /no references, and git holds the file\./],
  ['untracked', 'values too', /no references, and git does not ignore the file\./],
  [
    'ignored',
    'references alone',
    /^git ignores \.env.*; commit it, since it holds references alone \("git add --force \.env"\)\.$/,
  ],
  ['ignored', 'values too', /; commit it, if nothing else in it is a secret/],
] as const)
  test(`of an env file that is ${state} and holds ${holds} there is ${expected ? 'something' : 'nothing'} to say`, () => {
    const advice = adviceOnEnvFile('.env', state, holds);
    if (expected) assert.match(advice ?? '', expected);
    else assert.equal(advice, undefined);
  });
