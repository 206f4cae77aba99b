/** The prefilter reports exactly the places where a naive search finds the keywords. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildAutomaton, eachKeyword } from '../../../core/detect/engine/prefilter.ts';

function hits(keywords: readonly string[], text: string): string[] {
  const found: string[] = [];
  eachKeyword(buildAutomaton(keywords), text, (keyword, end) => found.push(`${keywords[keyword]} ${end}`));
  return found.toSorted();
}

function naiveHits(keywords: readonly string[], text: string): string[] {
  const lower = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const found: string[] = [];
  for (const keyword of keywords) {
    for (let at = lower.indexOf(keyword); at >= 0; at = lower.indexOf(keyword, at + 1))
      found.push(`${keyword} ${at + keyword.length}`);
  }
  return found.toSorted();
}

test('the automaton finds what a naive search finds', () => {
  const few = fc.string({ unit: fc.constantFrom('a', 'b', '_', 'B', 'é', '\ud800', '\0'), maxLength: 60 });
  const keyword = fc.string({ unit: fc.constantFrom('a', 'b', '_'), minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.uniqueArray(keyword, { minLength: 1, maxLength: 8 }), few, (keywords, text) => {
      assert.deepEqual(hits(keywords, text), naiveHits(keywords, text));
    }),
  );
});

test('case is ignored for ASCII alone', () => {
  assert.deepEqual(hits(['key'], 'KEY Key \u212aey'), ['key 3', 'key 7']);
});
