/** generate: length, alphabet, and that every character of it comes up. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Alphabet, alphabets, generateSecret, isAlphabet } from '../../vault/generate.ts';

for (const alphabet of Object.keys(alphabets).filter(isAlphabet)) {
  test(`${alphabet}: as long as asked for, of its characters alone, each class in every value`, () => {
    const seen = new Set<string>();
    for (let n = 0; n < 300; n++) {
      const value = generateSecret({ length: 24, alphabet }, 'made').reveal();
      assert.equal(value.length, 24);
      for (const one of alphabets[alphabet]) assert.ok([...value].some((character) => one.includes(character)));
      for (const character of value) seen.add(character);
    }
    assert.deepEqual([...seen].toSorted(), [...characters(alphabet)].toSorted());
  });
}

test('no two values are alike', () => {
  const values = Array.from({ length: 1000 }, () => generateSecret({ length: 12, alphabet: 'alnum' }, 'made').reveal());
  assert.equal(new Set(values).size, 1000);
});

test('names that every object has are no alphabets', () => assert.ok(!isAlphabet('constructor')));

function characters(alphabet: Alphabet): string {
  return alphabets[alphabet].join('');
}
