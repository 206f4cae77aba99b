/** What a generator gives is told from words, names of a program and made-up passwords, by its looks and the name that it is given to. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isGenerated } from '../../../core/detect/assignments/generated.ts';
import { expandTemplate } from '../../../samples/templates.ts';

const cases: readonly (readonly [name: string, template: string, isOne: boolean])[] = [
  ['token', '{base62:24}7', true],
  ['token', '{hex:40}', true],
  ['password', 'x{upper:3}7k{digits:2}mQ{small:1}!', true],
  ['adminPwd', '{digits:2}xQ{upper:4}v{digits:2}z', true],
  ['token', 'x{upper:3}7k{digits:2}mQ{small:1}!', false],
  ['password', 'Administrator1', false], // secretref-ignore
  ['password', 'getUserName2', false], // secretref-ignore
  ['password', 'MyPassword123', false], // secretref-ignore
  ['password', 'changeme', false],
  ['password', 'must-contain-8-letters', false], // secretref-ignore
];

for (const [name, template, isOne] of cases) {
  test(`${name} ${template}: ${isOne ? 'generated' : 'not'}`, () => {
    for (const seed of [1, 2, 3, 4, 5])
      assert.equal(isGenerated(name, { start: 0, end: name.length }, expandTemplate(template, seed)), isOne, `seed ${seed}`);
  });
}
