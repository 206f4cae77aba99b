/** References in every syntax in use, templates and blanks stand for a value; a real value is none of them. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPlaceholder, isReference, isSpokenStandIn, isStandIn } from '../../../core/detect/judgement/placeholders.ts';
import { expandTemplate } from '../../../samples/templates.ts';

const references = [
  'ref+keychain://shop/API_KEY',
  'secretref+vault://secret/shop#/key',
  'postgres://shop:ref+keychain://shop/DB+@db/shop',
  'op://vault/item/field',
  '@Microsoft.KeyVault(SecretUri=https://v.vault.azure.net/secrets/n)',
  '{{resolve:secretsmanager:shop:SecretString:key}}',
  'arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop-AbCdEf:password::',
  'arn:aws-us-gov:ssm:x',
  'vault:secret/data/shop#key',
  '>>vault:database/creds/shop#password',
  `\${vault:secret/data/shop#key}`,
  'bao:secret/data/shop#key',
  `\${sm@shop-key}`,
  'sm://shop/key',
  'berglas://bucket/object',
  'pass://vault/item/field',
  '<path:secret/data/shop#key>',
  `\${{ secrets.API_KEY }}`,
  'ENC[AES256_GCM,data:abc,iv:abc,tag:abc,type:str]',
  'encrypted:BGh8abc',
  '!vault |',
  '$ANSIBLE_VAULT;1.1;AES256',
  'op(op://v/i/f)',
  'keychain(service="shop")',
  'projects/shop/secrets/key/versions/1',
  `\${env:API_KEY}`,
  `\${input:key}`,
  '$API_KEY',
  '$(cat key)',
  '%API_KEY%',
  '%(API_KEY)s',
  '#{key}',
  '<%= key %>',
  '{key}',
  '{0}',
  '%(API_KEY1)s',
  '"$API_KEY"',
  'ENC(abcdefghijk123=)',
  '{cipher}abcdef0123',
  '{AQAAABAAAAAQabc}',
  'vault:v1:abcdef',
  '$2y$10$abcdefghijklmnopqrstuv',
  'pbkdf2_sha256$260000$abc',
  '{SSHA}abcdef',
  'sha256:abcdef',
  'ssh-ed25519 AAAA',
  'process.env.API_KEY',
  'os.environ["API_KEY"]',
  'secrets.api_key',
];

for (const text of references) test(`${text} is a reference`, () => assert.equal(isReference(text), true));

test('a password of many kinds of marks is no template', () => {
  assert.equal(isReference('m{{h}o)p$[e]n>-_$#t}}'), false);
  assert.equal(isReference('x{{ .Values.key | quote }}'), true);
});

const placeholders = [
  'changeme',
  'change-me-please',
  'your-api-key',
  '<token>',
  '********',
  'xxxxxxxx',
  'AKIAIOSFODNN7EXAMPLE',
  'abc...',
  'put_it_here',
  'REDACTED',
  '0000000000',
];

for (const text of placeholders) test(`${text} is a placeholder`, () => assert.equal(isPlaceholder(text), true));

const standIns = ['password', 'my-secret', 'test1234', 'admin', 'foo', 'root', 'null'];

for (const text of standIns)
  test(`${text} is a stand-in for a value that only its name makes one`, () => assert.equal(isStandIn(text), true));

const spoken = ['password', 'changeme', 'mypassword1', 'user-secret', 'letmein123', 'open sesame', '12345', 'your_password_here'];

for (const text of spoken)
  test(`${text} is nothing but words that people write for a password`, () => assert.equal(isSpokenStandIn(text), true));

for (const text of ['swordfish', 'whiteduke7', 'dev_admin9x', '{base62:8}', '83920174'])
  test(`${text} may be a password`, () => assert.equal(isSpokenStandIn(expandTemplate(text)), false));

test('what a generator gives is neither', () => {
  for (const template of ['{base62:32}', '{base64:44}=', '{hex:64}', '{base64url:43}']) {
    for (let seed = 1; seed <= 50; seed++)
      assert.equal(isStandIn(expandTemplate(template, seed)), false, `${template} with seed ${seed}`);
  }
});
