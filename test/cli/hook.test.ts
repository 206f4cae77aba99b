/** The hook of docs/reports.md in a real repository, and the arguments of its pipelines. */

import assert from 'node:assert/strict';
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { parse } from 'yaml';
import { readArguments } from '../../cli/arguments.ts';
import { expandTemplate } from '../../samples/templates.ts';
import { needs } from '../real-part.ts';
import { mainFile, place } from './secretref.ts';

const page = readFileSync(resolve(import.meta.dirname, '../../docs/reports.md'), 'utf8');
const hook = /```sh\n(#![\s\S]*?)```/.exec(page)?.[1] ?? '';
const yaml = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);

const token = expandTemplate('ghp_{alnum:36}', 4);
const source = `const deployToken = "${token}";\n`;

interface Repository {
  write(path: string, text: string): void;
  remove(path: string): void;
  git(...args: string[]): SpawnSyncReturns<string>;
  commit(): SpawnSyncReturns<string>;
}

/** With `secretref` on the path, run from its sources, and the hook in its place. */
function repository(t: TestContext): Repository {
  const { folder, home, env } = place(t, { 'a.js': 'let a;\n' });
  const bin = join(dirname(home), 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'secretref'), `#!/bin/sh\nexec "${process.execPath}" "${mainFile}" "$@"\n`);
  const identity = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.com' };
  const committer = { GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.com' };
  const PATH = [bin, env['PATH']].join(delimiter);
  const git = (...args: string[]) =>
    spawnSync('git', args, { cwd: folder, encoding: 'utf8', env: { ...env, ...identity, ...committer, PATH } });
  git('init', '--quiet');
  writeFileSync(join(folder, '.git/hooks/pre-commit'), hook);
  for (const program of [join(bin, 'secretref'), join(folder, '.git/hooks/pre-commit')]) chmodSync(program, 0o755);
  return {
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    remove: (path) => rmSync(join(folder, path)),
    git,
    commit: () => git('commit', '--quiet', '-m', 'x'),
  };
}

describe('the pre-commit hook', { skip: process.platform === 'win32' && 'Windows has no first lines.' }, () => {
  test('refuses a credential that is staged, wherever and whatever its file is called', async (t) => {
    if (!needs(t, 'git', 'apt-get install git')) return;
    const { write, git, commit } = repository(t);
    git('add', 'a.js');
    assert.equal(commit().status, 0);
    write('-b/ü c.js', source);
    git('add', '--', '-b/ü c.js');
    const refused = commit();
    assert.notEqual(refused.status, 0);
    // git gives a hook's standard output to standard error.
    assert.match(refused.stdout + refused.stderr, /^-b\/ü c\.js:1:22 .* github-token /m);
    assert.ok(!(refused.stdout + refused.stderr).includes(token));
    assert.match(git('log', '--oneline').stdout, /^\S+ x\n$/);
    write('-b/ü c.js', source.replace('\n', ' // secretref-ignore github-token\n'));
    git('add', '--', '-b/ü c.js');
    assert.equal(commit().status, 0);
  });

  test('leaves alone what is not staged, and a commit of a removal or of nothing', async (t) => {
    if (!needs(t, 'git', 'apt-get install git')) return;
    const { write, remove, git, commit } = repository(t);
    write('b.js', source);
    git('add', 'a.js');
    assert.equal(commit().status, 0);
    remove('a.js');
    git('add', '-u');
    assert.equal(commit().status, 0);
    assert.equal(git('commit', '--quiet', '--allow-empty', '-m', 'y').status, 0);
    assert.match(git('status', '--short').stdout, /^\?\? b\.js$/m);
  });
});

test('the pipelines are YAML, and call the command line as it is', () => {
  assert.equal(yaml.length, 3);
  for (const text of yaml) assert.equal(typeof parse(text), 'object');
  const calls = yaml.flatMap((text) =>
    [...text.matchAll(/(?:dist\/cli\.js"?|secretref) (scan[^\n|]*)/g)].map(([, args = '']) => args),
  );
  assert.equal(calls.length, 5);
  for (const args of calls) assert.equal(readArguments(args.trim().split(' ')).kind, 'run', args);
});
