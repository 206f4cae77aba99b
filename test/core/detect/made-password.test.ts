/** Passwords that a generator gives are found whatever marks are in them, and wherever the marks stand; code, templates and references are not taken for them. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMadePassword } from '../../../core/detect/judgement/made-password.ts';
import { isReference } from '../../../core/detect/judgement/placeholders.ts';
import { scan } from '../../../core/detect/scan.ts';
import { languageOf } from '../../../core/text/language.ts';
import { expandTemplate } from '../../../samples/templates.ts';

const made = [
  '{a}({b}',
  '{a}[{b}',
  '{a})',
  '{a}@',
  '{a}+',
  '{a}{',
  '+{a}',
  '!{a}',
  '&{a}',
  '*{a}',
  '$' + '{a}',
  '({a}',
  '{a}=,{b}',
];
const places: readonly (readonly [path: string, text: (value: string) => string])[] = [
  ['a.py', (value) => `db_password = '${value}'`],
  ['.env', (value) => `DB_PASSWORD='${value}'`],
  ['a.json', (value) => `{"password": "${value}"}`],
  ['a.yaml', (value) => `password: '${value}'`],
];

for (const form of made)
  test(`with the marks of ${form}`, () => {
    for (const seed of [1, 2, 3]) {
      const value = expandTemplate(form.replace('{a}', '{base62:10}37').replace('{b}', '8{base62:4}!'), seed);
      for (const [path, text] of places)
        assert.deepEqual(
          scan(text(value), languageOf(path)).findings.map(({ span }) => span.end - span.start),
          [value.length],
          `${form} in ${path} with seed ${seed}`,
        );
    }
  });

const others = [
  'getPassword2(User1)',
  'Base64.encode(x1, Y2)',
  'users[0].Password1',
  '[A-Za-z0-9!@#]{8,}',
  '{{ DB_Pass1 }}!2',
  'Http://shop:80/A1',
  '&DefaultSettings1_2-3',
  'Summer2024!',
];
for (const value of others) test(`${value} is none`, () => assert.equal(isMadePassword(value), false));

test('what begins as a reference does stays one', () => {
  for (const value of ['$DB_PASSWORD', '*defaults', '&anchor_1', '!Ref Db1Password', '$ecret_Name1', 'op://Vault9/Db1/Xk']) {
    assert.equal(isReference(value), true, value);
  }
});
