/** The references of other tools: what each means as ours, and what only looks like one. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readNative } from '../../../../core/reference/native/index.ts';
import { formatReference, parseReference } from '../../../../core/reference/reference.ts';

const arn = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop/db-AbCdEf';

describe('each form is one of ours', () => {
  for (const [text, canonical] of [
    ['op://Private/Stripe/credential', 'ref+op://Private/Stripe/credential'],
    ['op://My Vault/Stripe/api/key?attribute=otp', 'ref+op://My%20Vault/Stripe/api/key?attribute=otp'],
    ['@Microsoft.KeyVault(SecretUri=https://shop.vault.azure.net/secrets/db/)', 'ref+azurekeyvault://shop/db'],
    ['@Microsoft.KeyVault(SecretUri=https://Shop.vault.azure.net/secrets/db/0a1b)', 'ref+azurekeyvault://shop/db/0a1b'],
    ['@Microsoft.KeyVault(SecretUri=https://shop.vault.azure.cn/secrets/db)', 'ref+azurekeyvault://shop.vault.azure.cn/db'],
    ['@Microsoft.KeyVault(VaultName=shop;SecretName=db)', 'ref+azurekeyvault://shop/db'],
    ['@microsoft.keyvault(VaultName=shop; SecretName=db; SecretVersion=0a1b)', 'ref+azurekeyvault://shop/db/0a1b'],
    [arn, `ref+awssecrets://${arn}`],
    [`${arn}:password::`, `ref+awssecrets://${arn}#/password`],
    [`${arn}:::0a1b`, `ref+awssecrets://${arn}?version_id=0a1b`],
    ['{{resolve:secretsmanager:shop/db}}', 'ref+awssecrets://shop/db'],
    ['{{resolve:secretsmanager:shop/db:SecretString:password}}', 'ref+awssecrets://shop/db#/password'],
    [
      '{{resolve:secretsmanager:shop/db:SecretString:password:AWSPREVIOUS}}',
      'ref+awssecrets://shop/db?version_stage=AWSPREVIOUS#/password',
    ],
    [`{{resolve:secretsmanager:${arn}:SecretString:password::0a1b}}`, `ref+awssecrets://${arn}?version_id=0a1b#/password`],
    ['{{resolve:ssm-secure:/shop/db:2}}', 'ref+awsssm://shop/db'],
    ['vault:secret/data/shop#db', 'ref+vault://secret/shop#/db'],
    ['vault:kv1/shop#db', 'ref+vault://kv1/shop#/db'],
    ['vault:secret/data/shop#db#3', 'ref+vault://secret/shop?version=3#/db'],
    ['bao:secret/data/a/b#db', 'ref+openbao://secret/a/b#/db'],
  ] as const)
    test(text, () => {
      const read = readNative(text);
      assert.ok(read?.kind === 'reference', JSON.stringify(read));
      assert.equal(formatReference(read.reference), canonical);
      assert.deepEqual(parseReference(canonical), read.reference);
    });
});

describe('what has a form and cannot be read is told in a sentence', () => {
  for (const text of [
    'op://vault/item',
    'op://vault/item/a/b/c',
    'op://$VAULT/item/field',
    'op://vault//field',
    'op://vault/item/field?reveal=1',
    '@Microsoft.KeyVault(SecretUri=http://shop.vault.azure.net/secrets/db)',
    '@Microsoft.KeyVault(SecretUri=https://evil@shop.vault.azure.net/secrets/db)',
    '@Microsoft.KeyVault(SecretName=db)',
    '@Microsoft.KeyVault(VaultName=shop;SecretName=db;Other=1)',
    'arn:aws:secretsmanager:eu-west-1:123456789012:secret:',
    `${arn}:password`,
    '{{resolve:s3:shop/db}}',
    '{{resolve:secretsmanager:shop/db:SecretBinary:x}}',
    '{{resolve:secretsmanager:shop/db:SecretString:a:b:c:d}}',
    'vault:secret/data/shop#',
    `vault:secret/data/shop#$${'{.user}'}`,
    'vault:secret/../sys#db',
    'vault:secret/data/shop#db#latest',
  ])
    test(text, () => {
      const read = readNative(text);
      assert.equal(read?.kind, 'malformed', JSON.stringify(read));
      assert.match(read?.kind === 'malformed' ? read.problem : '', /^This reference cannot be read: [^.]+.*\.$/);
    });
});

describe('these are none', () => {
  for (const text of [
    '',
    'vault:8200',
    'vault:v1:8SDd3WHDOjf7mq69CyCqYjBXAiQQAVZRkFM13ok481zoCmHnSeDX9vyf7w==',
    'http://vault:8200/#/x',
    'arn:aws:s3:::bucket',
    '{{ resolve }}',
    'top://vault/item/field',
    'op:vault/item/field',
    'https://shop.vault.azure.net/secrets/db',
    'ref+vault://secret/shop#/db',
  ])
    test(JSON.stringify(text), () => assert.equal(readNative(text), undefined));
});

test('no text makes it throw, and what it reads is canonical', () => {
  const heads = ['op://', '@Microsoft.KeyVault(', 'arn:aws:secretsmanager:', '{{resolve:', 'vault:', ''];
  const tails = ['', ')', '}}', '#a'];
  const texts = fc.tuple(fc.constantFrom(...heads), fc.string({ unit: 'binary' }), fc.constantFrom(...tails));
  fc.assert(
    fc.property(texts, ([head, middle, tail]) => {
      const read = readNative(head + middle + tail);
      if (read?.kind !== 'reference') return;
      assert.deepEqual(parseReference(formatReference(read.reference)), read.reference);
    }),
  );
});
