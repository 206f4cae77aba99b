/** What a report may call a finding: names as they are written, and nothing that could be a value itself. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scan } from '../../../core/detect/scan.ts';
import { shownName } from '../../../core/detect/shown-name.ts';
import { languageOf } from '../../../core/text/language.ts';
import { expandTemplate } from '../../../samples/templates.ts';

test('names are shown as they are written', () => {
  for (const name of [
    'STRIPE_KEY',
    'self.password',
    'X-Api-Key',
    '$contraseña',
    'spring.datasource.password',
    'oauth2ClientSecret',
  ])
    assert.deepEqual(shownName(name), { name });
  assert.deepEqual(shownName('api_key '), { name: 'api_key' });
});

test('what is long, no name or looks like a value is not shown', () => {
  assert.deepEqual(shownName(undefined), {});
  for (const name of ['two words', '"quoted"', 'x\u001b[2J', 'a'.repeat(49), '']) assert.deepEqual(shownName(name), {}, name);
  for (let seed = 1; seed <= 50; seed++)
    for (const template of ['ghp_{alnum:36}', 'a{base62:31}', 'tokens.x{hex:32}', 'A{base62:23}'])
      assert.deepEqual(shownName(expandTemplate(template, seed)), {}, `${template}, seed ${seed}`);
});

test('a finding has the name that its value is given to, also where it is encoded, or none', () => {
  const token = expandTemplate('ghp_{alnum:36}', 3);
  const rows: readonly (readonly [text: string, name: string | undefined])[] = [
    [`const deployToken = "${token}";`, 'deployToken'],
    [`f("${token}");`, undefined],
    [`encodedToken: "${Buffer.from(token.repeat(2)).toString('base64')}"`, 'encodedToken'],
    [`self.password = "${expandTemplate('{base62:24}', 5)}"`, 'self.password'],
  ];
  for (const [text, name] of rows)
    assert.deepEqual(
      scan(text, languageOf('a.ts')).findings.map((one) => one.name),
      [name],
    );
});
