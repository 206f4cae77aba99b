/** JSON before and after a move, and that its strings stand for the same value. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseTemplate } from '../../../core/reference/template.ts';
import { moved, outcome, value } from './moved.ts';
import { seed } from './seed.ts';

const written = 'ref+keychain://shop/API_KEY';

const env = (text: string): string => `{"configurations": [{"env": {${text}}}]}`;

const rows: readonly (readonly [before: string, after: string])[] = [
  ['"K": "VALUE"', `"K": "${written}"`],
  ['"K": "VALUE", "L": "x VALUE"', `"K": "${written}", "L": "x ${written}+"`],
  ['"K": "«a\\nb\\u0041\\/»"', `"K": "${written}"`],
  ['"K": "\\u0041 \\"VALUE\\"\\n"', `"K": "\\u0041 \\"${written}+\\"\\n"`],
  ['"K": "VALUE", // VALUE\n', `"K": "${written}", // ${written}\n`],
].map(([before = '', after = '']) => [env(before), env(after)] as const);

const wholeRows: readonly (readonly [before: string, after: string])[] = [
  ...rows,
  [
    '{"configurations": [{"linux": {"env": {"K": "u:VALUE@h"}}}]}',
    `{"configurations": [{"linux": {"env": {"K": "u:${written}+@h"}}}]}`,
  ],
  [
    '{"launch": {"configurations": [{"environment": [{"name": "K", "value": "VALUE"}]}]}}',
    `{"launch": {"configurations": [{"environment": [{"name": "K", "value": "${written}"}]}]}}`,
  ],
  ['{"configurations": [{"env": {"K": "VALUE"', `{"configurations": [{"env": {"K": "${written}"`],
];

const refused: readonly string[] = [
  '"VALUE": "x"',
  '"VALUE"\n: 1',
  "'k': 'VALUE'",
  '"k": "VALUE',
  '"k": VALUE',
  '"k": "«\\x41»"',
  '"k": "x\\u00«41»"',
  '"k": "secret«VALUE»"',
  '"NODE_OPTIONS": "VALUE"',
].map(env);

const path = '.vscode/launch.json';

for (const [before, after] of wholeRows) {
  test(`json: ${before}`, () => {
    const result = moved('jsonc', before, { path });
    assert.equal(outcome(result), after);
    assert.ok(result.plan.kind === 'plan');
    assert.equal(result.plan.mapping, undefined);
    assert.equal(result.plan.shown, written);
    assert.equal(result.plan.change, 'leave a reference');
    assert.equal(result.plan.note, undefined);
  });
}

for (const before of refused) {
  test(`refused: ${before}`, () => assert.match(outcome(moved('json', before, { path })), /^refused: Line 1 /));
}

test('elsewhere in a launch configuration VS Code reads a variable', () => {
  const { plan, after } = moved('jsonc', '{"configurations": [{"args": ["VALUE"], "env": {"K": "VALUE"}}]}', { path });
  assert.equal(after, `{"configurations": [{"args": ["\${env:API_KEY}"], "env": {"K": "${written}"}}]}`);
  assert.equal(plan.kind === 'plan' && plan.mapping?.name, 'API_KEY');
});

test('a file that only somebody else reads would be read as it stands, so nothing is written there', () => {
  for (const file of ['config.json', 'src/data.json', 'package.json', 'a.jsonc'])
    assert.match(outcome(moved('json', '{"k": "VALUE"}', { path: file })), /^refused: Whatever reads this file/, file);
});

test('expanding a string after a move gives the string before', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab:/@ +?&%$"\\\n\u2028{}é', 'ref+', 'secret'), maxLength: 10 });
  let planned = 0;
  fc.assert(
    fc.property(text, text, text, (head, inner, tail) => {
      const [a, secret, b] = [head, `x${inner}y`, tail].map((part) => JSON.stringify(part).slice(1, -1));
      const { plan, before, after } = moved('json', env(`"k": "${a}«${secret}»${b}"`), { path });
      if (plan.kind === 'refused' || after === undefined) return;
      planned += 1;
      assert.equal(plan.value, `x${inner}y`);
      assert.equal(expand(read(after), plan.value), read(before));
    }),
    { numRuns: 1500, seed },
  );
  assert.ok(planned > 300, `only ${planned} plans`);
});

function read(json: string): string {
  const { configurations } = JSON.parse(json) as { configurations: { env: Record<string, string> }[] };
  return configurations[0]?.env['k'] ?? '';
}

function expand(text: string, secret: string): string {
  const template = parseTemplate(text);
  assert.equal(template?.kind, 'template', text);
  return template?.kind === 'template' ? template.parts.map((part) => (part.kind === 'text' ? part.text : secret)).join('') : '';
}

test('the value never stands in the text afterwards', () => {
  for (const [before] of wholeRows) assert.ok(!moved('jsonc', before, { path }).after?.includes(value));
});

test('the templates of a move are the strings that hold the reference as a part', () => {
  const { plan, after = '' } = moved('json', env('"J": "VALUE", "K": "a\\n\\u00e9 VALUE", "L": "Bearer VALUE"'), { path });
  const { configurations } = JSON.parse(after) as { configurations: { env: Record<string, string> }[] };
  assert.deepEqual(plan.kind === 'plan' && plan.templates, Object.values(configurations[0]?.env ?? {}).slice(1));
});
