/** `secretref policy`: exactly the references of a workspace, in each vault's own language. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { place, secretref } from './secretref.ts';

const files = {
  '.env': [
    'DB=ref+vault://secret/shop/db#/password',
    'DB_USER="ref+vault://secret/shop/db#/user"',
    'OLD="vault:kv1/legacy#key"',
    'ACCOUNT=ref+vault://database/creds/app#/password',
    'WILD=ref+vault://secret/a*#/b',
    'AWS=ref+awssecrets://shop/db#/password',
    'ECS=arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop/key-AbCdEf:password::',
    'AZURE=@Microsoft.KeyVault(VaultName=shop;SecretName=db)',
  ].join('\n'),
  'deploy/values.yaml': 'key: ref+azurekeyvault://shop/api-key\nother: ref+awssecrets://shop/other?region=us-east-1\n',
  '.gitignore': 'ignored/\n',
  'ignored/.env': 'X=ref+vault://secret/ignored#/x',
};

test('Vault: two paths for each value, none for what is ignored', async (t) => {
  const at = place(t, files);
  const { stdout, stderr, status } = await secretref(at, [
    'policy',
    '--provider=vault',
    '--plain-mount=kv1',
    '--dynamic-mount=database',
  ]);
  assert.equal(status, 0, stderr);
  const paths = [...stdout.matchAll(/^path "(.*)" \{\n {2}capabilities = \["read"\]\n\}\n/gm)].map(([, path]) => path);
  assert.deepEqual(paths, ['database/creds/app', 'kv1/legacy', 'secret/data/shop/db', 'secret/metadata/shop/db']);
  assert.match(stderr, /left out/);
});

test('AWS: ARNs as they are, names with six unknown characters', async (t) => {
  const at = place(t, files);
  const { stdout } = await secretref(at, ['policy', '--provider=aws', '--region=eu-west-1', '--account=123456789012']);
  const [read, batch] = JSON.parse(stdout).Statement;
  assert.deepEqual(read.Resource, [
    'arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop/db-??????',
    'arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop/key-AbCdEf',
    'arn:aws:secretsmanager:us-east-1:123456789012:secret:shop/other-??????',
  ]);
  assert.equal(batch.Resource, '*');
});

test('Azure: one assignment for each secret', async (t) => {
  const at = place(t, files);
  const { stdout } = await secretref(at, ['policy', '--provider=azure']);
  assert.deepEqual(stdout.match(/vaults\/[^"]+/g), ['vaults/shop/secrets/api-key', 'vaults/shop/secrets/db']);
});

test('AWS and Azure do not tell what an identity may, which is said', async (t) => {
  const at = place(t, { '.env': files['.env'] });
  for (const name of ['aws', 'azure']) {
    const { stdout, stderr, status } = await secretref(at, ['policy', `--provider=${name}`, '--compare']);
    assert.notEqual(stdout, '');
    assert.equal(status, 2);
    assert.match(stderr, /cannot be told: A\w+ \w+ \w+ answers that only to who may manage identities\./);
  }
});

test('nothing to allow, or no such vault, is said', async (t) => {
  const at = place(t, { '.env': 'A=1' });
  assert.equal((await secretref(at, ['policy', '--provider=aws'])).status, 1);
  const wrong = await secretref(at, ['policy', '--provider=gcp']);
  assert.equal(wrong.status, 2);
  assert.match(wrong.stderr, /vault, aws, azure/);
});
