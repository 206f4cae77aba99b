/** What becomes of files in which more than the value's own text changes. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAppServiceReference } from '../../../../core/reference/native/app-service.ts';
import { moved, outcome, value } from '../moved.ts';
import { parseFile } from './parse-file.ts';
import { restructured } from './restructured.ts';

for (const [page, path, before, after, change, variable] of restructured) {
  test(`${path}: ${change} (${page}): ${JSON.stringify(before)}`, () => {
    const result = moved('plaintext', before, { path });
    assert.equal(outcome(result), after);
    assert.ok(result.plan.kind === 'plan' && result.after !== undefined);
    assert.equal(result.plan.value, value);
    assert.equal(result.plan.change, change);
    assert.equal(result.plan.mapping?.name, variable);
    parseFile(path, result.after);
  });
}

test('a template of CloudFormation names the secret of AWS Secrets Manager, and no other', () => {
  const page = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html';
  const before = 'Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      MasterUserPassword: VALUE # k\n';
  const reference = { provider: 'awssecrets', path: ['prod', 'db'], options: [], pointer: ['password'] };
  assert.equal(
    outcome(moved('yaml', before, { path: 'template.yaml', reference })),
    before.replace('VALUE', '"{{resolve:secretsmanager:prod/db:SecretString:password}}"'),
    page,
  );
  assert.match(outcome(moved('yaml', before, { path: 'template.yaml' })), /AWS Secrets Manager alone/);
  const json = '{"Resources": {"A": {"Type": "AWS::X::Y", "Properties": {"P": "VALUE"}}}}';
  assert.equal(
    outcome(moved('json', json, { path: 'a.json', reference: { ...reference, pointer: [] } })),
    json.replace('VALUE', '{{resolve:secretsmanager:prod/db:SecretString}}'),
  );
});

test('a setting of App Service names the secret of an Azure key vault, and no other', () => {
  const page = 'https://learn.microsoft.com/en-us/azure/app-service/app-service-key-vault-references';
  const before =
    '{"type": "Microsoft.Web/sites", "properties": {"siteConfig": {"appSettings": [{"name": "K", "value": "VALUE"}]}}}';
  const reference = { provider: 'azurekeyvault', path: ['shop', 'api-key'], options: [], pointer: [] };
  const after = outcome(moved('json', before, { path: 'azuredeploy.json', reference }));
  assert.equal(after, before.replace('VALUE', '@Microsoft.KeyVault(VaultName=shop;SecretName=api-key)'), page);
  const written = /@Microsoft[^"]*/.exec(after)?.[0] ?? '';
  assert.deepEqual(readAppServiceReference(written), { kind: 'reference', reference });
  assert.match(outcome(moved('json', before, { path: 'azuredeploy.json' })), /Azure key vault alone/);
});

test('helmfile resolves the references that vals knows by itself', () => {
  const before = 'releases:\n- values: [{p: "VALUE"}]\n';
  const reference = { provider: 'vault', path: ['secret', 'NAME'], options: [], pointer: ['p'] };
  const result = moved('yaml', before, { path: 'helmfile.yaml', reference });
  assert.equal(outcome(result), before.replace('VALUE', 'ref+vault://secret/NAME#/p'));
  assert.equal(result.plan.kind === 'plan' && result.plan.mapping, undefined);
});
