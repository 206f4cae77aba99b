/** Offsets to lines and columns, whatever breaks the lines. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { indexLines } from '../../../core/text/lines.ts';

test('LF, CRLF and CR break lines; other separators do not', () => {
  const text = 'a\r\nbc\rd\n\ne\u2028f\n';
  const lines = indexLines(text);
  const places = [...text].map((_, offset) => lines.positionAt(offset)).map(({ line, column }) => `${line}:${column}`);
  assert.equal(places.join(' '), '0:0 0:1 0:2 1:0 1:1 1:2 2:0 2:1 3:0 4:0 4:1 4:2 4:3');
  assert.deepEqual(lines.positionAt(text.length), { line: 5, column: 0 });
  assert.deepEqual(
    [0, 3, 8, 9, text.length].map((offset) => lines.lineAt(offset)).map(({ start, end }) => text.slice(start, end)),
    ['a', 'bc', '', 'e\u2028f', ''],
  );
});

test('columns count UTF-16 units', () => {
  assert.deepEqual(indexLines('😀x').positionAt(2), { line: 0, column: 2 });
});

test('every offset has the line that holds it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n'), maxLength: 30 }), (text) => {
      const lines = indexLines(text);
      for (let offset = 0; offset <= text.length; offset++) {
        const { line, column } = lines.positionAt(offset);
        const before = text.slice(0, offset).replace(text[offset] === '\n' ? /\r$/ : /(?!)/, ' ');
        const pieces = before.split(/\r\n|\r|\n/);
        assert.deepEqual({ line, column }, { line: pieces.length - 1, column: pieces.at(-1)?.length ?? 0 });
        const { start, end } = lines.lineAt(offset);
        assert.equal(start, offset - column);
        assert.ok(!/[\r\n]/.test(text.slice(start, end)));
      }
    }),
  );
});

test('five million characters', () => {
  const started = performance.now();
  const lines = indexLines('ab\r\n'.repeat(1_250_000));
  for (let i = 0; i < 1000; i++) lines.positionAt(i * 5000);
  assert.deepEqual(lines.positionAt(5_000_000), { line: 1_250_000, column: 0 });
  assert.ok(performance.now() - started < 2000);
});
