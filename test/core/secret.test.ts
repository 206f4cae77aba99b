/** A Secret shows its label wherever it may end up by accident, and its value to reveal() alone. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { format, inspect } from 'node:util';
import { Secret } from '../../core/secret.ts';

const value = 's3cr3t-Value-1';
const secret = new Secret(value, 'API_KEY');

test('reveal gives the value', () => {
  assert.equal(secret.reveal(), value);
  assert.equal(secret.label, 'API_KEY');
});

const accidents: readonly (readonly [name: string, text: () => string])[] = [
  ['String', () => String(secret)],
  ['template', () => `${secret}`],
  ['JSON', () => JSON.stringify({ secret, list: [secret] })],
  ['inspect', () => inspect(secret)],
  ['inspect of everything', () => inspect({ secret }, { showHidden: true, depth: 9, customInspect: true })],
  ['inspect without custom ones', () => inspect(secret, { showHidden: true, customInspect: false })],
  ['format', () => format('%s %o %O %j', secret, secret, secret, secret)],
  ['an error', () => inspect(new Error(`failed: ${secret}`, { cause: secret }))],
  ['join', () => [secret, secret].join(',')],
  ['own properties', () => JSON.stringify(Object.entries(secret)) + Reflect.ownKeys(secret).map(String).join()],
  ['a copy', () => JSON.stringify({ ...secret }) + inspect(structuredClone({ ...secret }))],
];

for (const [name, text] of accidents) {
  test(`${name} does not show it`, () => assert.ok(!text().includes(value)));
}

test('what is shown names the variable', () => {
  assert.equal(String(secret), '[secret API_KEY]');
  assert.equal(JSON.stringify(secret), '"[secret API_KEY]"');
  assert.equal(inspect({ secret }), '{ secret: [secret API_KEY] }');
});

test('equality without handing either out', () => {
  assert.ok(secret.equals(new Secret(value, 'OTHER')));
  assert.ok(!secret.equals(new Secret(`${value} `, 'API_KEY')));
});
