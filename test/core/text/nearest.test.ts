/** Which word was meant: within two slips of the hand, one in a short word. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from '../../../core/text/nearest.ts';

const words = ['scan', 'copy', 'baseline', 'fix'];

const rows: readonly (readonly [typed: string, meant: string | undefined])[] = [
  ['scan', 'scan'],
  ['scna', 'scan'],
  ['scn', 'scan'],
  ['csan', 'scan'],
  ['sacn', 'scan'],
  ['nope', undefined],
  ['scam', 'scan'],
  ['bselin', 'baseline'],
  ['absleine', 'baseline'],
  ['bsl', undefined],
  ['fxi', 'fix'],
  ['', undefined],
];

for (const [typed, meant] of rows) test(`"${typed}" is ${meant ?? 'none'}`, () => assert.equal(nearest(typed, words), meant));
