/** Of candidates that share a place the ones that say most stay, and only what stays takes a place from others. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { builtInEngine } from '../../../core/detect/engine/compile.ts';
import { type Weighed, withoutOverlaps } from '../../../core/detect/overlaps.ts';
import { overlaps } from '../../../core/text/span.ts';

const [rule] = builtInEngine().byKeyword.flat();

function weighed(start: number, end: number, rank: number, confidence: Weighed['confidence']): Weighed {
  assert.ok(rule);
  return { by: { ...rule, rank }, at: start, span: { start, end }, confidence };
}

function starts(candidates: readonly Weighed[]): number[] {
  return withoutOverlaps(candidates).map(({ span }) => span.start);
}

test('what overlaps only something that gives way stays', () => {
  const format = weighed(90, 120, 0, 'certain');
  assert.deepEqual(starts([weighed(0, 100, 1, 'likely'), weighed(50, 60, 5, 'likely'), format]), [50, 90]);
  assert.deepEqual(starts([weighed(0, 100, 1, 'likely'), format]), [90]);
});

test('sorted, apart from each other, the same in any order, and each that is gone overlaps one that stays', () => {
  const confidence = fc.constantFrom<Weighed['confidence']>('possible', 'likely', 'certain');
  const one = fc
    .tuple(fc.nat(60), fc.integer({ min: 1, max: 30 }), fc.nat(3), confidence)
    .map(([start, length, rank, confidence]) => weighed(start, start + length, rank, confidence));
  fc.assert(
    fc.property(fc.array(one), (candidates) => {
      const kept = withoutOverlaps(candidates);
      for (const [at, { span }] of kept.entries()) assert.ok(at === 0 || (kept[at - 1]?.span.end ?? 0) <= span.start);
      for (const { span } of candidates) assert.ok(kept.some((other) => overlaps(other.span, span)));
      assert.deepEqual(starts(candidates.toReversed()), starts(candidates));
    }),
  );
});
