/** No source file holds more than 300 lines, rule data excepted: a file that grows over it holds two ideas. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { sourceFiles } from './source-files.ts';

test('no source file has more than 300 lines', () => {
  const files = sourceFiles();
  assert.ok(files.length > 50, 'the listing found the sources');
  const large = files.filter(
    (file) => !file.startsWith('core/detect/rules/') && readFileSync(file, 'utf8').split('\n').length > 300,
  );
  assert.deepEqual(large, []);
});
