/** JSON before and after a move, and that its strings stand for the same value. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseTemplate } from '../../../core/reference/template.ts';
import { moved, outcome, value } from './moved.ts';

const written = 'ref+keychain://shop/API_KEY';

const rows: readonly (readonly [before: string, after: string, kind?: 'resolved'])[] = [
  ['{"k": "VALUE"}', `{"k": "${written}"}`],
  ['["VALUE", {"a": ["x VALUE"]}]', `["${written}", {"a": ["x ${written}+"]}]`],
  ['"VALUE"', `"${written}"`],
  ['{"k": "«a\\nb\\u0041\\/»"}', `{"k": "${written}"}`],
  ['{"k": "\\u0041 \\"VALUE\\"\\n"}', `{"k": "\\u0041 \\"${written}+\\"\\n"}`],
  ['{"k": "VALUE", // VALUE "VALUE"\n}', `{"k": "${written}", // ${written}+ "${written}"\n}`],
  ['{"k": "VALUE"', `{"k": "${written}"`],
  ['{"configurations": [{"env": {"K": "VALUE"}}]}', `{"configurations": [{"env": {"K": "${written}"}}]}`, 'resolved'],
  [
    '{"configurations": [{"linux": {"env": {"K": "u:VALUE@h"}}}]}',
    `{"configurations": [{"linux": {"env": {"K": "u:${written}+@h"}}}]}`,
    'resolved',
  ],
  [
    '{"launch": {"configurations": [{"environment": [{"name": "K", "value": "VALUE"}]}]}}',
    `{"launch": {"configurations": [{"environment": [{"name": "K", "value": "${written}"}]}]}}`,
    'resolved',
  ],
  ['{"configurations": [{"args": ["VALUE"]}]}', `{"configurations": [{"args": ["${written}"]}]}`],
  [
    '{"configurations": [{"args": ["VALUE"], "env": {"K": "VALUE"}}]}',
    `{"configurations": [{"args": ["${written}"], "env": {"K": "${written}"}}]}`,
  ],
];

const refused: readonly string[] = [
  '{"VALUE": 1}',
  '{"VALUE"\n: 1}',
  "{'k': 'VALUE'}",
  '{"k": "VALUE',
  '{"k": VALUE}',
  '{"k": "«\\x41»"}',
  '{"k": "x\\u00«41»"}',
  '{"k": "secret«VALUE»"}',
  '{"configurations": [{"env": {"NODE_OPTIONS": "VALUE"}}]}',
];

for (const [before, after, kind] of rows) {
  test(`json: ${before}`, () => {
    const result = moved('jsonc', before);
    assert.equal(outcome(result), after);
    assert.ok(result.plan.kind === 'plan');
    assert.equal(result.plan.mapping, undefined);
    assert.equal(result.plan.shown, written);
    assert.equal(result.plan.note === undefined, kind === 'resolved');
  });
}

for (const before of refused) {
  test(`refused: ${before}`, () => assert.match(outcome(moved('json', before)), /^refused: Line 1 /));
}

test('expanding a string after a move gives the string before', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab:/@ +?&%$"\\\n\u2028{}é', 'ref+', 'secret'), maxLength: 10 });
  let planned = 0;
  fc.assert(
    fc.property(text, text, text, (head, inner, tail) => {
      const [a, secret, b] = [head, `x${inner}y`, tail].map((part) => JSON.stringify(part).slice(1, -1));
      const { plan, before, after } = moved('json', `{"k": "${a}«${secret}»${b}"}`);
      if (plan.kind === 'refused' || after === undefined) return;
      planned += 1;
      assert.equal(plan.value, `x${inner}y`);
      assert.equal(expand(read(after), plan.value), read(before));
    }),
    { numRuns: 1500 },
  );
  assert.ok(planned > 300, `only ${planned} plans`);
});

function read(json: string): string {
  const parsed: unknown = JSON.parse(json);
  return typeof parsed === 'object' && parsed !== null && 'k' in parsed ? String(parsed.k) : '';
}

function expand(text: string, secret: string): string {
  const template = parseTemplate(text);
  assert.equal(template?.kind, 'template', text);
  return template?.kind === 'template' ? template.parts.map((part) => (part.kind === 'text' ? part.text : secret)).join('') : '';
}

test('the value never stands in the text afterwards', () => {
  for (const [before] of rows) assert.ok(!moved('jsonc', before).after?.includes(value));
});

test('the templates of a move are the strings that hold the reference as a part', () => {
  const { plan, after = '' } = moved('json', '["VALUE", "a\\n\\u00e9 VALUE", "Bearer VALUE"]');
  assert.deepEqual(plan.kind === 'plan' && plan.templates, JSON.parse(after).slice(1));
});
