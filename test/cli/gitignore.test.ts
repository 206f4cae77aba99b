/** Lines of a .gitignore, held against git itself, and what hostile ones cost. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { listPaths } from '../../cli/sources/files.ts';
import { rulesInside } from '../../cli/sources/gitignore.ts';
import { needs } from '../real-part.ts';
import { place } from './secretref.ts';

test('reads any line of a .gitignore as git does', (t) => {
  if (!needs(t, 'git', 'apt-get install git')) return;
  const names = ['a', 'b', 'ab', 'a b', 'a-', ']', 'a*', 'A', 'a!', '0'];
  const files = names.flatMap((name) => [name, `d/${name}`, `d/e/${name}`, `ab.d/d/${name}`, `-/a/b/${name}`]);
  const { folder } = place(t, Object.fromEntries(files.map((path) => [path, ''])));
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
  git('init', '--quiet');
  const parts = [
    'a',
    'b',
    'd',
    'ab',
    '*',
    '**',
    '?',
    '/',
    '/',
    '**/',
    '/**',
    '!',
    '[ab]',
    '[!a]',
    '[^0-9]',
    '[]]',
    '[[:upper:]]',
  ];
  const odd = ['[a-', '\\*', '\\', ' ', '\\ ', '-', '.d', '#', '*', '[b-a]', '[a-]', '[\\]a]', '0'];
  const line = fc.array(fc.constantFrom(...parts, ...odd), { minLength: 1, maxLength: 6 }).map((given) => given.join(''));
  // Git takes two stars beside letters for one, as its manual says, or for any folders, by what stands before. Nobody escapes a slash.
  const told = line.filter((given) => !/[^/]\*\*|\*\*[^/]|\\\/|\[[^\]]*\//.test(given));
  fc.assert(
    fc.property(fc.array(told, { minLength: 1, maxLength: 4 }), (lines) => {
      writeFileSync(join(folder, '.gitignore'), lines.join('\n'));
      const offered = git('-c', 'core.excludesFile=', 'ls-files', '-z', '--others', '--exclude-standard')
        .split('\0')
        .filter(Boolean);
      const listed = [...listPaths([folder])].flatMap(({ kind, path }) =>
        kind === 'file' ? [path.slice(folder.length + 1)] : [],
      );
      assert.deepEqual(listed.toSorted(), offered.toSorted());
    }),
    { numRuns: Number(process.env['SECRETREF_RUNS'] ?? 60) },
  );
});

test('a hostile .gitignore ends', { timeout: 30_000 }, (t) => {
  const depth = 60;
  const { folder } = place(t, {
    '.gitignore': [`/${'**/a/'.repeat(40)}b`, `${'*a'.repeat(40)}b`, `${'**/'.repeat(40)}b`].join('\n'),
    [`${'a/'.repeat(depth)}${'a'.repeat(200)}`]: '',
  });
  assert.equal([...listPaths([folder])].length, 2);
});

test('a nested .gitignore adds its own lines to those above, and copies none', (t) => {
  const { folder } = place(t, { '.gitignore': 'x\ny\n', 'd/.gitignore': '# none\n!x\n' });
  const outer = rulesInside(undefined, folder);
  const inner = rulesInside(outer, join(folder, 'd'));
  assert.equal(inner?.lines.length, 1);
  assert.equal(inner.above, outer);
});
