/** In which commits a value stands, by a real git; and that a repository's configuration starts nothing meanwhile. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { Secret } from '../../core/secret.ts';
import { exposureOf, exposureSentence, exposureSentences } from '../../vault/exposure.ts';
import { needs } from '../real-part.ts';
import { temporaryHome } from './temporary-home.ts';

const { signal } = new AbortController();
const secret = new Secret('planted-value-1', 'KEY');

function repository(t: TestContext): {
  readonly folder: string;
  git(...args: string[]): void;
  commit(text: string, day: string): void;
} {
  const folder = temporaryHome(t);
  const git = (...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-C', folder, ...args], { stdio: 'pipe' });
  };
  git('init', '--quiet', '--initial-branch=main');
  return {
    folder,
    git,
    commit(text, day) {
      writeFileSync(join(folder, 'app.js'), text);
      git('add', '.');
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-C', folder, 'commit', '--quiet', '-m', 'x'], {
        env: { ...process.env, GIT_COMMITTER_DATE: `${day}T12:00:00Z`, GIT_AUTHOR_DATE: `${day}T12:00:00Z` },
        stdio: 'pipe',
      });
    },
  };
}

test('counts the commits that wrote it, since the first, and names the remotes that have it', async (t) => {
  if (!needs(t, 'git', 'apt-get install git')) return;
  const { folder, git, commit } = repository(t);
  const path = join(folder, 'app.js');
  assert.equal(await exposureOf(path, secret, process.env, signal), undefined);
  commit('nothing', '2026-01-01');
  assert.equal(await exposureOf(path, secret, process.env, signal), undefined);
  commit('key = "planted-value-1"', '2026-02-01');
  commit('key = "planted-value-1" // again', '2026-03-01');
  const local = await exposureOf(path, secret, process.env, signal);
  assert.deepEqual(local, { commits: 2, since: new Date('2026-02-01T12:00:00Z'), remotes: [] });
  assert.match(exposureSentence('KEY', local ?? assert.fail()), /^KEY is in 2 commits since 2026-02-01, none of them pushed/);
  const bare = temporaryHome(t);
  execFileSync('git', ['init', '--quiet', '--bare', bare]);
  git('remote', 'add', 'origin', bare);
  git('push', '--quiet', 'origin', 'main');
  commit('moved', '2026-04-01');
  const pushed = await exposureOf(path, secret, process.env, signal);
  assert.deepEqual(pushed?.remotes, ['origin']);
  assert.match(exposureSentence('KEY', pushed ?? assert.fail()), /pushed to origin: rotate it first/);
});

test('what the repository configures is not started', async (t) => {
  if (!needs(t, 'git', 'apt-get install git')) return;
  const { folder, git, commit } = repository(t);
  commit('key = "planted-value-1"', '2026-02-01');
  const trace = join(folder, 'started');
  for (const name of ['core.fsmonitor', 'core.pager', 'diff.external', 'core.sshCommand']) git('config', name, `touch ${trace}`);
  assert.equal((await exposureOf(join(folder, 'app.js'), secret, process.env, signal))?.commits, 1);
  assert.ok(!existsSync(trace));
});

test('outside of a repository, and without git, nothing is known', async (t) => {
  const folder = temporaryHome(t);
  writeFileSync(join(folder, 'app.js'), 'planted-value-1');
  assert.equal(await exposureOf(join(folder, 'app.js'), secret, process.env, signal), undefined);
  assert.equal(await exposureOf(join(folder, 'app.js'), secret, { PATH: '' }, signal), undefined);
});

test('what was pushed to the same places is said in one sentence, with the oldest day and every name', () => {
  const exposed = (name: string, day: string, remotes: readonly string[] = []) => ({
    name,
    exposure: { commits: 1, since: new Date(`${day}T00:00:00Z`), remotes },
  });
  const sentences = exposureSentences([
    exposed('A', '2026-02-01', ['origin']),
    exposed('B', '2026-03-01'),
    exposed('C', '2026-01-01', ['origin']),
  ]);
  assert.deepEqual(
    sentences.map((text) => text.slice(0, text.indexOf(':'))),
    [
      '2 values are in commits since 2026-01-01 (A, C), pushed to origin',
      'B is in 1 commit since 2026-03-01, none of them pushed as far as is known here',
    ],
  );
  const many = Array.from({ length: 23 }, (_, n) => exposed(`K${n}`, '2026-01-01'));
  assert.match(exposureSentences(many).join('\n'), /^23 values .* \(K0, .*, K19 and 3 more\), none of them pushed[^\n]*$/);
});
