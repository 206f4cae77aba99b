/** Templates expand to the same text every time, of the length and alphabet that they ask for. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entropy } from '../../../core/detect/judgement/letters.ts';
import { expandTemplate, readMarked } from '../../../samples/templates.ts';

const forms: readonly (readonly [template: string, expected: RegExp])[] = [
  ['{alnum:24}', /^[A-Za-z0-9]{24}$/],
  ['{base62:30}', /^[A-Za-z0-9]{30}$/],
  ['{alpha:34}', /^[A-Za-z]{34}$/],
  ['{base64:86}', /^[A-Za-z0-9+/]{86}$/],
  ['{base64url:22}', /^[\w-]{22}$/],
  ['{base32:16}', /^[A-Z2-7]{16}$/],
  ['{hex:40}', /^[0-9a-f]{40}$/],
  ['{digits:12}', /^[0-9]{12}$/],
  ['{upper:16}', /^[A-Z0-9]{16}$/],
  ['{lower:16}', /^[a-z0-9]{16}$/],
  ['{uuid}', /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/],
  ['{crc-base62:30}', /^[A-Za-z0-9]{36}$/],
  ['{"a": {b}, "c": {unknown:3}}', /^\{"a": \{b\}, "c": \{unknown:3\}\}$/],
];

for (const [template, expected] of forms) {
  test(template, () => {
    for (const seed of [1, 2, 3]) assert.match(expandTemplate(template, seed), expected);
  });
}

test('the same seed gives the same text, another seed another', () => {
  assert.equal(expandTemplate('{hex:40}'), expandTemplate('{hex:40}', 1));
  assert.notEqual(expandTemplate('{hex:40}', 1), expandTemplate('{hex:40}', 2));
  assert.notEqual(expandTemplate('{hex:40} {hex:40}').slice(0, 40), expandTemplate('{hex:40} {hex:40}').slice(41));
});

test('expansions look random', () => {
  for (let seed = 1; seed < 50; seed++) assert.ok(entropy(expandTemplate('{base62:40}', seed)) > 4);
});

test('marks are taken out and give the value', () => {
  assert.deepEqual(readMarked('a «b» c'), { text: 'a b c', span: { start: 2, end: 3 } });
  assert.throws(() => readMarked('a b c'));
});
