/** The injection grammar colours exactly what core reads as a reference, and each part as what it is. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatReference, parseReference } from '../../core/reference/reference.ts';
import { locateReferences } from '../../core/reference/template.ts';

const grammar = JSON.parse(readFileSync(new URL('../../syntaxes/reference.injection.json', import.meta.url), 'utf8'));
const { match, captures } = grammar.repository.reference;

const colouredSpans = (text: string) =>
  [...text.matchAll(new RegExp(match, 'g'))].map((found) => ({ start: found.index, end: found.index + found[0].length }));

/** The parts of the first reference, each with the second word of its scope's name from the right. */
const colouredParts = (text: string) => {
  const groups = new RegExp(match).exec(text) ?? [];
  return Object.entries<{ name: string }>(captures)
    .filter(([group]) => groups[Number(group)])
    .map(([group, { name }]) => [name.split('.').at(-2), groups[Number(group)]]);
};

test('the grammar is injected into strings and names its scopes as ours', () => {
  assert.equal(grammar.scopeName, 'secretref.injection');
  assert.ok(grammar.injectionSelector.split(', ').includes('L:string'));
  assert.deepEqual(grammar.patterns, [{ include: '#reference' }]);
  for (const { name } of Object.values<{ name: string }>(captures)) assert.match(name, /^[a-z.]+\.secretref$/);
  assert.equal(Object.keys(captures).length, new RegExp(`${match}|`).exec('')?.slice(1).length);
});

const opening = (provider: string) => [
  ['reference', 'ref+'],
  ['provider', provider],
  ['provider', '://'],
];

for (const { text, parts } of [
  { text: 'ref+keychain://shop/STRIPE_KEY', parts: [...opening('keychain'), ['path', 'shop/STRIPE_KEY']] },
  { text: '"ref+vault://kv/app#/db/password"', parts: [...opening('vault'), ['path', 'kv/app'], ['pointer', '#/db/password']] },
  {
    text: "x('ref+aws://a%20b/c?region=eu-1&role=x#/k?y')",
    parts: [...opening('aws'), ['path', 'a%20b/c'], ['options', '?region=eu-1&role=x'], ['pointer', '#/k?y']],
  },
  {
    text: 'postgres://app:ref+keychain://shop/DB+@db/shop',
    parts: [...opening('keychain'), ['path', 'shop/DB'], ['reference', '+']],
  },
  {
    text: 'secretref+k8s://a',
    parts: [
      ['reference', 'secretref+'],
      ['provider', 'k8s'],
      ['provider', '://'],
      ['path', 'a'],
    ],
  },
  { text: 'ref+keychain://', parts: [] },
  { text: 'ref+Keychain://a/b', parts: [] },
  { text: 'ref+keychain:/a/b', parts: [] },
  { text: 'the ref+ of a thing', parts: [] },
]) {
  test(`in ${text} the parts are told apart`, () => assert.deepEqual(colouredParts(text), parts));
}

test('every reference is coloured as a whole', () => {
  const segment = fc.string({ unit: 'binary', minLength: 1 }).map((name) => name.toWellFormed());
  const reference = fc.record({
    provider: fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/),
    path: fc.array(segment, { minLength: 1, maxLength: 4 }),
    options: fc.uniqueArray(fc.tuple(segment, segment), { selector: ([key]) => key, maxLength: 3 }),
    pointer: fc.array(segment, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(reference, (made) => {
      const text = formatReference(made);
      fc.pre(parseReference(text) !== undefined);
      assert.deepEqual(colouredSpans(`"${text}"`), [{ start: 1, end: text.length + 1 }]);
    }),
    { numRuns: 50 },
  );
});

test('what is coloured is what core locates, in any text', () => {
  const pieces = 'ref+keychain:// ref+ secretref+ keychain :// / ? # + " \\ a %20 = & [ ) é'.split(' ').concat(' ', '\n');
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (chosen) => {
      const text = chosen.join('');
      assert.deepEqual(
        colouredSpans(text),
        locateReferences(text).map(({ span }) => span),
      );
    }),
    { numRuns: 500 },
  );
});
