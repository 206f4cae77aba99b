/** Copies: all places of exactly one value. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findCopies } from '../../../core/rewrite/copies.ts';

const rows: readonly (readonly [text: string, value: string, starts: readonly number[]])[] = [
  ['ab "ab" abc xab ab', 'ab', [0, 4, 16]],
  ['', 'ab', []],
  ['ab', '', []],
  ['a_b ab_ a-ab-', 'ab', [10]],
  ['éab abé', 'ab', []],
  ['+a/+a/+a/', '+a/', [0, 3, 6]],
  ['----', '--', [0, 2]],
  ['"\\nab" "\\tab" "\\\\nab"', 'ab', [3, 10]],
  ['a\nb a\nb', 'a\nb', [0, 4]],
  ['aaaa aa', 'aa', [5]],
];

for (const [text, value, starts] of rows) {
  test(`${JSON.stringify(value)} in ${JSON.stringify(text)}`, () => {
    assert.deepEqual(
      findCopies(text, value),
      starts.map((start) => ({ start, end: start + value.length })),
    );
  });
}

test('every copy is the value, in order and apart', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '-', ' ', '\\', 'n', 'é'), maxLength: 40 });
  fc.assert(
    fc.property(letters, letters, (text, value) => {
      let end = 0;
      for (const copy of findCopies(text, value.slice(0, 3))) {
        assert.equal(text.slice(copy.start, copy.end), value.slice(0, 3));
        assert.ok(copy.start >= end);
        end = copy.end;
      }
    }),
  );
});

test('a run of five million letters takes no quadratic time', () => {
  const started = performance.now();
  assert.deepEqual(findCopies('a'.repeat(5_000_000), 'a'.repeat(1000)), []);
  assert.ok(performance.now() - started < 2000);
});
