/** Counterparts are rules that exist. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counterpartsOf, isNamed } from '../../../core/detect/ignores/foreign-rules.ts';
import { generalRules, vendorRules } from '../../../core/detect/rules/index.ts';

const ids = [...vendorRules, ...generalRules].map(({ id }) => id);
const names = [
  'aws',
  'gcp',
  'github',
  'gitlab',
  'npm',
  'openai',
  'slack',
  'stripe',
  'privatekey',
  'basicauth',
  'hashicorp-vault',
];

for (const name of names) {
  test(`${name} has one`, () => {
    const counterparts = counterpartsOf(`@secretlint/secretlint-rule-${name}`);
    assert.ok(counterparts.length > 0);
    for (const counterpart of counterparts)
      assert.ok(
        ids.some((id) => isNamed([counterpart], id)),
        counterpart,
      );
  });
}

test('what is no rule of secretlint, or of no vendor, has none', () => {
  for (const rule of ['aws', '', '@secretlint/secretlint-rule-preset-recommend', 'secretlint-rule-constructor'])
    assert.deepEqual(counterpartsOf(rule), []);
});

test('a name stands for itself, or with a dash for what it begins', () => {
  assert.deepEqual(
    [isNamed(['aws-'], 'aws-secret-key'), isNamed(['aws'], 'aws-secret-key'), isNamed(['jwt'], 'jwt'), isNamed([], 'jwt')],
    [true, false, true, false],
  );
});
