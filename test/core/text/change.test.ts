/** Two changes as one: what it covers holds all that either replaced, and what lies outside has moved by its growth. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Change, followedBy, growth } from '../../../core/text/change.ts';
import { lineStarts } from '../../../core/text/lines.ts';

const replacement = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat({ max: 6 }),
  text: fc.string({ maxLength: 6 }),
});

test('the text outside of a combined change is as it was', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(replacement, { minLength: 1, maxLength: 5 }), (before, replacements) => {
      let text = before;
      let whole: Change | undefined;
      for (const { at, removed, text: inserted } of replacements) {
        const start = Math.floor(at * text.length);
        const change = { span: { start, end: Math.min(text.length, start + removed) }, length: inserted.length };
        text = text.slice(0, start) + inserted + text.slice(change.span.end);
        whole = whole ? followedBy(whole, change) : change;
      }
      assert.ok(whole);
      const { span, length } = whole;
      assert.equal(text.length, before.length + growth(whole));
      assert.equal(text.slice(0, span.start), before.slice(0, span.start));
      assert.equal(text.slice(span.start + length), before.slice(span.end));
    }),
  );
});

test('lines start behind every kind of break', () => {
  const text = 'a\nbc\r\n\rd';
  const { startOf, startBehind } = lineStarts(text);
  assert.deepEqual(
    Array.from({ length: text.length + 1 }, (_, offset) => startOf(offset)),
    [0, 0, 2, 2, 2, 2, 6, 7, 7],
  );
  assert.deepEqual([startBehind(0), startBehind(3), startBehind(6), startBehind(7)], [2, 6, 7, undefined]);
});
