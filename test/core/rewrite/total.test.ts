/** Half-typed and broken code: planning never throws, and what it plans takes the value out, in every language. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { planMove } from '../../../core/rewrite/plan.ts';
import { applyEdits } from '../../../core/text/span.ts';
import { languagesOfCorpus, name, type Program, programsOf, reference } from '../../rewrite/programs.ts';

for (const language of languagesOfCorpus()) {
  const programs = programsOf(language);
  test(`${language}: whatever is left of a program`, () => {
    fc.assert(
      fc.property(fc.constantFrom(...programs), cuts, (program, pieces) => {
        const { text, spans } = broken(program, pieces);
        const plan = planMove({ text, language: { id: language }, spans, name, reference });
        if (plan.kind === 'refused') return;
        const [span] = spans;
        const value = text.slice(span?.start, span?.end);
        const left = applyEdits(text, plan.edits).split(value).length;
        assert.ok(left < text.split(value).length, `The value is left in: ${text}`);
      }),
      { numRuns: 200, seed: 11 },
    );
  });
}

/** What is left out before and behind the first value, as shares of what is there, and what is put in instead. */
const cuts = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.double({ min: 0, max: 1, noNaN: true }),
  side: fc.constantFrom('before', 'behind'),
  put: fc.constantFrom('', '"', "'", '`', '\n', '{', '}', '(', '/*', '#', '\\', '<<EOF\n', '"""', '${', '$('),
});

function broken(
  { before, spans }: Program,
  { from, length, side, put }: typeof cuts extends fc.Arbitrary<infer Cut> ? Cut : never,
) {
  const value = spans[0] ?? { start: 0, end: 0 };
  const [low, high] = side === 'before' ? [0, value.start] : [value.end, before.length];
  const start = low + Math.floor((high - low) * from);
  const end = start + Math.floor((high - start) * length);
  const text = before.slice(0, start) + put + before.slice(end);
  const moved = side === 'before' ? put.length - (end - start) : 0;
  return { text, spans: [{ start: value.start + moved, end: value.end + moved }] };
}
