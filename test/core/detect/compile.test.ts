/** A bad rule is named with a sentence when it is compiled; the built-in ones are good. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtInEngine, compile } from '../../../core/detect/engine/compile.ts';
import type { Rule } from '../../../core/detect/rule.ts';
import { generalRules, vendorRules } from '../../../core/detect/rules/index.ts';

const good: Rule = {
  id: 'shop-token',
  title: 'shop token',
  why: 'Whoever has it buys at your cost.',
  keywords: ['shop_'],
  pattern: /shop_[a-z]{8}/,
  confidence: 'likely',
  suggestedName: 'SHOP_TOKEN',
  page: 'https://shop.example/revoke',
  hits: ['shop_abcdefgh'],
  misses: ['shop'],
};

test('the built-in rules compile, once', () => {
  assert.equal(builtInEngine(), builtInEngine());
  assert.ok(builtInEngine().keywords.length > 50);
});

const bad: readonly (readonly [string, Partial<Rule>, RegExp])[] = [
  ['an id with capitals', { id: 'Shop' }, /its id must be/],
  ['no keyword', { keywords: [] }, /needs a keyword/],
  ['a keyword with capitals', { keywords: ['Shop_'] }, /keyword "Shop_"/],
  ['a keyword of one character', { keywords: ['s'] }, /keyword "s"/],
  ['a global pattern', { pattern: /shop_[a-z]{8}/g }, /flags/],
  ['a star', { pattern: /shop_.*/ }, /without a bound/],
  ['a plus', { pattern: /shop_[a-z]+/ }, /without a bound/],
  ['an open brace', { pattern: /shop_[a-z]{8,}/ }, /without a bound/],
  ['a name with small letters', { suggestedName: 'shop' }, /no name for a variable/],
  ['a loader variable', { suggestedName: 'NODE_OPTIONS' }, /no name for a variable/],
  ['a page without https', { page: 'http://shop.example' }, /https address/],
];

for (const [what, change, message] of bad) {
  test(`a rule with ${what} is refused`, () => {
    assert.throws(() => compile([{ ...good, ...change }]), message);
  });
}

test('two rules may not share an id', () => {
  assert.throws(() => compile([good, { ...good }]), /The rule shop-token cannot be used: its id is taken by another rule\./);
});

test('marks inside a class or behind a backslash repeat nothing', () => {
  assert.doesNotThrow(() => compile([{ ...good, pattern: /shop_[+*a-z]{8}\+\*/ }]));
});

test('no built-in rule has a problem', () => {
  assert.doesNotThrow(() => compile(vendorRules, generalRules));
});
