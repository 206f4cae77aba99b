/** A repository's pattern, run in parts of a text, gives what it gives in the whole: the match that it has where a text ends so far behind. */

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import fc from 'fast-check';
import { type CompileLinear, loadLinear, within } from '../../../core/configuration/linear-pattern.ts';

let compile: CompileLinear;
before(async () => {
  compile = await loadLinear();
});

const widest = 12;
const sources = [
  '\\bab',
  'b\\b',
  '(?m)^a+b',
  '^b',
  'b$',
  'a[^c]*b',
  '[ab]{2,9}(?P<secret>c)',
  '.b',
  'a|ab|abc',
  '\\Bb',
  '[^a]{1,20}',
  '𝒂b',
  'b*',
];
const texts = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\n', 'aaaa', 'bbbbbbbb', '𝒂', 'é'), { maxLength: 40 });

test('in a part as in the whole', () => {
  fc.assert(
    fc.property(fc.constantFrom(...sources), texts, fc.nat(60), fc.nat(60), (source, units, from, more) => {
      // What takes anything takes half of a character too, where a search happens to begin within one.
      const text = units.map((unit) => (unit === '𝒂' && /\^|\./.test(source) ? 'é' : unit)).join('');
      const pattern = compile(source);
      assert.ok('after' in pattern);
      fc.pre(from <= text.length);
      const last = Math.min(text.length, from + more);
      let expected: unknown;
      for (let start = from; start <= last && expected === undefined; start++) {
        const seen = text.slice(0, start + widest);
        const met = pattern.at(seen, start);
        if (met && (met.end < seen.length || seen.length === text.length)) expected = met;
      }
      assert.deepEqual(within(pattern, widest).between(text, from, last), expected);
    }),
    { numRuns: 5000 },
  );
});
