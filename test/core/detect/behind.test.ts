/** What a pattern rules out by the unit before a match: never more than the pattern itself does, and nothing behind an escape. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forbiddenBehind } from '../../../core/detect/engine/behind.ts';
import { generalRules, vendorRules } from '../../../core/detect/rules/index.ts';
import { expandTemplate, readMarked } from '../../../samples/templates.ts';

const cases: readonly (readonly [source: string, text: string, forbidden: boolean | undefined])[] = [
  ['(?<![\\w-])abc', 'xabc', true],
  ['(?<![\\w-])abc', '-abc', true],
  ['(?<![\\w-])abc', ' abc', false],
  ['(?<![\\w-])abc', 'abc', false],
  ['(?<![\\w-])abc', 'éabc', false],
  ['(?<![\\w-])abc', '\\nabc', false],
  ['(?<![\\w-])abc', '\\dabc', true],
  ['(?<!\\w)abc', 'xabc', true],
  ['(?<![\\]|])abc', ']abc', true],
  ['(?<![a-z])(?:abc|def)', 'xabc', true],
  ['(?<![a-z])abc|def', 'xabc', undefined],
  ['(?<!ab)abc', 'xabc', undefined],
  ['abc', 'xabc', undefined],
];

for (const [source, text, forbidden] of cases) {
  test(`${source} in ${text}`, () => {
    assert.equal(forbiddenBehind(source, '')?.(text, text.indexOf('abc')), forbidden);
  });
}

test('no rule loses a match by it', () => {
  let ruledOut = 0;
  for (const { id, pattern, hits } of [...vendorRules, ...generalRules]) {
    const isForbidden = forbiddenBehind(pattern.source, pattern.flags);
    const { text: hit } = readMarked(expandTemplate(hits[0] ?? ''));
    const start = hit.search(pattern);
    if (!isForbidden || start < 0) continue;
    const sticky = new RegExp(pattern.source, `${pattern.flags}y`);
    for (let unit = 0; unit < 256; unit++) {
      const text = String.fromCharCode(unit) + hit.slice(start);
      if (!isForbidden(text, 1)) continue;
      ruledOut += 1;
      sticky.lastIndex = 1;
      assert.ok(!sticky.test(text), `${id} behind ${unit}`);
    }
  }
  assert.ok(ruledOut > 20_000, `${ruledOut}`);
});
