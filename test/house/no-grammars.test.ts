/** A fix loads no grammar, neither where there is a finding nor where there is none: nothing that is shipped has one. */

import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

const root = resolve(import.meta.dirname, '../..');

test('no bundle has a grammar, or asks for one', () => {
  const bundles = globSync('dist/*.{js,cjs}', { cwd: root });
  assert.ok(bundles.length > 5, 'npm run build comes first');
  assert.deepEqual(globSync('dist/**/*.wasm', { cwd: root }), []);
  for (const bundle of bundles) assert.doesNotMatch(readFileSync(join(root, bundle), 'utf8'), /tree-sitter/, bundle);
});
