/** A line is a stretch; one without end is cut where commas and blanks stand, and where it is cut is told by what stands near. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { firstEnd, lineSight, stretchesWithin } from '../../../core/text/stretches.ts';

const unit = 'a.b(c),';
const long = unit.repeat(1000);

test('short lines are stretches', () => {
  const text = 'one, two\nthree, four\nfive';
  assert.deepEqual(stretchesWithin(text, { start: 12, end: 13 }, 0), { start: 9, end: 21 });
  assert.deepEqual(stretchesWithin(text, { start: 12, end: 13 }, 5), { start: 0, end: 21 });
  assert.deepEqual(stretchesWithin(text, { start: 22, end: 22 }, 0), { start: 21, end: text.length + 1 });
});

test('a line without end is cut, but not near its ends', () => {
  assert.deepEqual(stretchesWithin(long, { start: 3505, end: 3505 }, 0), { start: 3504, end: 3506 });
  assert.equal(stretchesWithin(long, { start: 100, end: 100 }, 0).start, 0);
  assert.equal(stretchesWithin(long, { start: 100, end: 100 }, 0).end, lineSight + 3);
  assert.equal(stretchesWithin(long, { start: 6900, end: 6900 }, 0).end, long.length + 1);
});

test('an edit changes no end that is further away than a line is looked at', () => {
  for (const at of [2000, 3500, 5000])
    for (const inserted of ['\n', ',', 'x'.repeat(3000), `\n${long}\n`]) {
      const edited = long.slice(0, at) + inserted + long.slice(at);
      const ends = (text: string) =>
        new Set(Array.from(text, (_, end) => end).filter((end) => firstEnd(text, { start: end - 1, end }) === end));
      const [before, after] = [ends(long), ends(edited)];
      for (let end = 1; end < at - lineSight; end++) assert.equal(after.has(end), before.has(end));
      for (let end = at + lineSight + 2; end <= long.length; end++)
        assert.equal(after.has(end + inserted.length), before.has(end));
    }
});

const piece = fc.oneof(
  fc.constantFrom('\n', ', ', ';', 'ab'),
  fc.integer({ min: 1, max: 900 }).map((length) => 'a'.repeat(length)),
);
const share = fc.double({ min: 0, max: 1, noNaN: true });

test('what is known of a shorter distance changes nothing', () => {
  const distance = fc.nat({ max: 2500 });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), share, distance, distance, (pieces, at, one, other) => {
      const text = pieces.join('');
      const start = Math.floor(at * text.length);
      const [near, far] = [Math.min(one, other), Math.max(one, other)];
      const span = { start, end: Math.min(text.length, start + 1) };
      assert.deepEqual(stretchesWithin(text, span, far, stretchesWithin(text, span, near)), stretchesWithin(text, span, far));
    }),
    { numRuns: 2000 },
  );
});

test('the first end in a span is that of the stretch that it begins in', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), share, fc.nat({ max: 900 }), (pieces, at, length) => {
      const text = pieces.join('');
      const start = Math.floor(at * text.length);
      const end = Math.min(text.length, start + length);
      const own = stretchesWithin(text, { start, end: start }, 0).end;
      assert.equal(firstEnd(text, { start, end }), own <= end ? own : undefined);
    }),
  );
});
