/** No invisible or bidirectional character stands in a source file: what a reviewer sees is what runs. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { sourceFiles } from './source-files.ts';

const invisible = /[\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/u;

test('sources hold no invisible or bidirectional characters', () => {
  assert.deepEqual(
    sourceFiles().filter((file) => invisible.test(readFileSync(file, 'utf8'))),
    [],
  );
});
