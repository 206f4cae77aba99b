/** Spans and edits of a text. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { applyEdits, contains, indexHolding, overlaps, type Span } from '../../../core/text/span.ts';

const span = (start: number, end: number): Span => ({ start, end });

test('spans that touch do not overlap', () => {
  assert.ok(overlaps(span(0, 2), span(1, 3)));
  assert.ok(overlaps(span(0, 9), span(4, 5)));
  assert.ok(!overlaps(span(0, 2), span(2, 3)));
  assert.ok(!overlaps(span(2, 3), span(0, 2)));
});

test('a span holds itself and what is inside', () => {
  assert.ok(contains(span(1, 4), span(1, 4)));
  assert.ok(contains(span(1, 4), span(2, 3)));
  assert.ok(!contains(span(1, 4), span(0, 2)));
  assert.ok(!contains(span(1, 4), span(3, 5)));
});

test('edits are applied in any order, an insertion before what starts at the same place', () => {
  const edits = [
    { span: span(3, 4), newText: '' },
    { span: span(0, 1), newText: 'XY' },
    { span: span(0, 0), newText: '>' },
  ];
  assert.equal(applyEdits('abcd', edits), '>XYbc');
  assert.equal(applyEdits('abcd', edits.toReversed()), '>XYbc');
  assert.equal(applyEdits('', [{ span: span(0, 0), newText: 'a' }]), 'a');
  assert.equal(applyEdits('abc', []), 'abc');
});

test('the holder of a span is found as by looking at each', () => {
  const lengths = fc.array(fc.nat({ max: 4 }), { maxLength: 12 });
  fc.assert(
    fc.property(lengths, fc.nat({ max: 40 }), fc.integer({ min: 1, max: 4 }), (given, start, length) => {
      let position = 0;
      const sorted = given.map((next, index) => {
        const one = span(position + (index % 2), position + (index % 2) + next);
        position = one.end;
        return one;
      });
      const inner = span(start, start + length);
      assert.equal(
        indexHolding(sorted, inner),
        sorted.findIndex((outer) => contains(outer, inner)),
      );
    }),
    { numRuns: 1000 },
  );
});
