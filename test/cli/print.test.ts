/** Printing: nothing foreign can move a cursor, hide or turn text around, and nothing harmless is changed. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { printable, printableJson } from '../../cli/print.ts';

const rows: readonly (readonly [string, string])[] = [
  ['src/app.js', 'src/app.js'],
  ['Größe 値 🙂.txt', 'Größe 値 🙂.txt'],
  ['a\nb\tc\r', 'a\\nb\\tc\\r'],
  ['\u001b[31mred', '\\u{1b}[31mred'],
  ['\u009b31m', '\\u{9b}31m'],
  ['\u007f', '\\u{7f}'],
  ['abc\u202efdp.exe', 'abc\\u{202e}fdp.exe'],
  ['\u2066\u2069\u200e\u061c', '\\u{2066}\\u{2069}\\u{200e}\\u{61c}'],
  ['a\u200bb\u200dc\ufeff', 'a\\u{200b}b\\u{200d}c\\u{feff}'],
  ['\u{e0041}', '\\u{e0041}'],
  ['\ud800', '\\u{d800}'],
  ['\u2028', '\\u{2028}'],
];

for (const [text, shown] of rows) test(`prints ${shown}`, () => assert.equal(printable(text), shown));

const dangerous = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

test('no text gets through with a control, bidirectional or zero-width character', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !dangerous.test(printable(text))));
});

test('JSON is harmless on a terminal and says the same', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
      const json = printableJson({ texts });
      assert.ok(!dangerous.test(json.replaceAll('\n', '')));
      assert.deepEqual(JSON.parse(json), { texts });
    }),
  );
});
