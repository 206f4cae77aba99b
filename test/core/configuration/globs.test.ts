/** Globs mean what they mean in .gitignore, and no glob is slow. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchesAny } from '../../../core/configuration/globs.ts';

const cases: readonly (readonly [glob: string, matching: readonly string[], other: readonly string[]])[] = [
  ['vendor', ['vendor', 'vendor/a.js', 'a/vendor/b/c.js'], ['vendors/a.js', 'a/my-vendor.js']],
  ['vendor/', ['vendor/a.js', 'a/vendor/b.js'], ['vendor', 'a/vendor']],
  ['/vendor/', ['vendor/a.js'], ['a/vendor/b.js', 'vendor']],
  ['*.min.js', ['a.min.js', 'a/b/c.min.js'], ['a.js', 'a.min.jsx']],
  ['src/*.js', ['src/a.js'], ['src/a/b.js', 'a/src/b.js']],
  ['src/**/*.js', ['src/a.js', 'src/a/b/c.js'], ['src/a.ts', 'lib/src/a.js']],
  ['**/fixtures/**', ['fixtures/a', 'a/b/fixtures/c/d'], ['fixtures', 'a/fixtures.ts']],
  ['test/?.env', ['test/a.env'], ['test/ab.env', 'test/.env/a']],
  ['a*b*c', ['abc', 'aXbXc', 'aXbXbc'], ['ab', 'acb']],
  ['a+b(c)[d].txt', ['a+b(c)[d].txt'], ['aab(c)d.txt']],
  ['**', ['a', 'a/b'], []],
];

for (const [glob, matching, other] of cases) {
  test(`${glob} matches ${matching.join(' ')}`, () => {
    for (const path of matching) assert.ok(matchesAny([glob], path), path);
    for (const path of other) assert.ok(!matchesAny([glob], path), path);
  });
}

test('one glob of several is enough, and none matches nothing', () => {
  assert.ok(matchesAny(['x', '*.js'], 'a.js'));
  assert.ok(!matchesAny([], 'a.js'));
});

test('a hostile glob ends', { timeout: 10_000 }, () => {
  assert.ok(!matchesAny([`${'*a'.repeat(200)}b`], 'a'.repeat(4000)));
  assert.ok(!matchesAny([`${'**/a/'.repeat(200)}b`], 'a/'.repeat(2000)));
});
