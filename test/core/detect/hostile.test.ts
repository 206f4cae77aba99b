/** Hostile text, full of what a rule looks for, cut short or repeated without end: twice the text is twice the work, and not much for each unit. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generalRules, vendorRules } from '../../../core/detect/rules/index.ts';
import { scan } from '../../../core/detect/scan.ts';
import { hostileText } from '../../../samples/hostile.ts';
import { expandTemplate } from '../../../samples/templates.ts';
import { stepsOf } from './steps.ts';

/** Where a window is gone through for each of the names in it, or a long value for each of its keywords, there are hundreds. */
const mostStepsPerUnit = 250;

for (const rule of [...vendorRules, ...generalRules]) {
  test(`${rule.id} stays linear on hostile text`, () => {
    const [text, longer] = [hostileText(rule, 10_000), hostileText(rule, 20_000)];
    const steps = stepsOf(() => scan(text, { id: 'plaintext' }));
    const more = stepsOf(() => scan(longer, { id: 'plaintext' }));
    // Far more than linear work at the start would look like less than linear growth: hence both.
    assert.ok(more <= (2.1 * steps * longer.length) / (2 * text.length), `${steps} steps, then ${more}`);
    assert.ok(more <= mostStepsPerUnit * longer.length, `${Math.round(more / longer.length)} steps for each unit`);
  });
}

/** What readers look for round each of thousands of names: repeated, it is looked through once. */
const crowds: readonly (readonly [language: string, begin: string, unit: string])[] = [
  ['yaml', 'kind: Secret\ndata:\n', `  password: ${btoa('shop-orders')}\n`],
  ['yaml', '', 'data:\n key: QUJD\n'],
  ['yaml', 'data:\n', ' key: QUJD\n'],
  ['yaml', '', '---\nkind: Secret\ndata:\n key: QUJD\n'],
];

for (const [id, begin, unit] of crowds) {
  test(`${id}: ${begin}${unit} again and again stays linear`, () => {
    const of = (length: number): string => begin + unit.repeat(length / unit.length);
    const steps = stepsOf(() => scan(of(20_000), { id }));
    const more = stepsOf(() => scan(of(40_000), { id }));
    assert.ok(more <= 2.1 * steps, `${steps} steps, then ${more}`);
    assert.ok(more <= mostStepsPerUnit * 40_000, `${Math.round(more / 40_000)} steps for each unit`);
  });
}

for (const id of ['plaintext', 'yaml', 'properties', 'dotenv']) {
  test(`${id}: what each name of a row is given, the rest of the line, is not judged; what the last one is given is found`, () => {
    const row = 'password='.concat('token=').repeat(50);
    const line = (number: number): string => `${row}${expandTemplate('{base62:32}', number)}\n`;
    const text = Array.from({ length: 20 }, (_, number) => line(number)).join('');
    const steps = stepsOf(() => assert.equal(scan(text, { id }).findings.length, 20));
    assert.ok(steps <= mostStepsPerUnit * text.length, `${Math.round(steps / text.length)} steps for each unit`);
  });
}

test('steps are counted: a search from each place of a text is seen as the square that it is', () => {
  const search = (text: string) => () => {
    for (let at = 0; at < text.length; at++) /b/.test(text.slice(at));
  };
  const [steps, more] = [stepsOf(search('a'.repeat(500))), stepsOf(search('a'.repeat(1000)))];
  assert.ok(more > 3.5 * steps, `${steps} steps, then ${more}`);
});
