/** Code that reads its vault by itself: the program is moved, built with the real client libraries, run against the vault, and prints what it did before. */

import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { SecretsManager } from '@aws-sdk/client-secrets-manager';
import { SecretClient } from '@azure/keyvault-secrets';
import { parseReference } from '../../../core/reference/reference.ts';
import { planMove } from '../../../core/rewrite/plan.ts';
import { languageOf } from '../../../core/text/language.ts';
import { applyEdits } from '../../../core/text/span.ts';
import { type KeyVault, startOwnKeyVault } from '../../../samples/servers/key-vault.ts';
import { type Moto, startMoto } from '../../../samples/servers/moto.ts';
import { type OpenBao, startOpenBao } from '../../../samples/servers/openbao.ts';
import { needs } from '../../real-part.ts';
import { execute } from '../../rewrite/toolchains.ts';
import { type SdkLanguage, sdkLanguages } from './languages.ts';

const value = `made-up-${randomBytes(12).toString('hex')}`;
const digest = createHash('sha256').update(value).digest('hex');
let azure: KeyVault;
let aws: Moto;
let bao: OpenBao;

before(async () => {
  [azure, aws, bao] = await Promise.all([startOwnKeyVault(), startMoto(), startOpenBao()]);
  await bao.api('POST', 'secret/data/shop', { data: { DB_NAME: value } });
  await keepInAws();
  await keepInAzure();
});
after(async () => {
  await Promise.all([azure, aws, bao].map((server) => server?.stop()));
});

async function keepInAws(): Promise<void> {
  const credentials = { accessKeyId: 'testing', secretAccessKey: 'testing' };
  const client = new SecretsManager({ region: 'eu-west-1', endpoint: aws.origin, credentials });
  await client.createSecret({ Name: 'shop/DB_NAME', SecretString: value });
  await client.createSecret({ Name: 'shop/all', SecretString: JSON.stringify({ DB_NAME: value, port: 5432 }) });
}

async function keepInAzure(): Promise<void> {
  const credential = { getToken: async () => ({ token: 'any', expiresOnTimestamp: Date.now() + 3_600_000 }) };
  const tlsOptions = { ca: readFileSync(azure.ca) };
  await new SecretClient(azure.origin, credential, { disableChallengeResourceVerification: true, tlsOptions }).setSecret(
    'DB-NAME',
    value,
  );
}

/** The reference, and what the program is signed in with. */
const vaults = {
  azurekeyvault: () => ({
    reference: `ref+azurekeyvault://${azure.origin.replace('https://', '')}/DB-NAME`,
    signedIn: {
      ...azure.environment,
      NODE_EXTRA_CA_CERTS: azure.ca,
      REQUESTS_CA_BUNDLE: azure.ca,
      SSL_CERT_FILE: azure.ca,
    },
  }),
  awssecrets: () => ({
    reference: 'ref+awssecrets://shop/DB_NAME?region=eu-west-1',
    signedIn: { ...aws.environment, AWS_DEFAULT_REGION: 'eu-west-1' },
  }),
  'a member of awssecrets': () => ({
    reference: 'ref+awssecrets://shop/all#/DB_NAME',
    signedIn: { ...aws.environment, AWS_DEFAULT_REGION: 'eu-west-1' },
  }),
  vault: () => ({
    reference: 'ref+vault://secret/shop#/DB_NAME',
    signedIn: { VAULT_ADDR: bao.origin, VAULT_TOKEN: bao.token },
  }),
} as const;

for (const [name, language] of Object.entries(sdkLanguages)) {
  describe(`${name}: reads the vault in code`, () => {
    test('prints what it printed before, and does not hold the value', async (t) => {
      if (language.command && !needs(t, language.command, `sudo apt-get install ${debian.get(language.command)}`)) return;
      const tooOld = language.whyNot?.();
      if (tooOld !== undefined) return t.skip(tooOld);
      const root = mkdtempSync(join(tmpdir(), 'secretref-sdk-'));
      t.after(() => rmSync(root, { recursive: true, force: true }));
      const programs = Object.entries(vaults).flatMap(([label, open], index) => {
        const { reference, signedIn } = open();
        const after = moved(language, reference);
        if (after === undefined) return [];
        const folder = join(root, `v${index}`);
        mkdirSync(folder);
        writeFileSync(join(folder, language.file), language.local(after));
        return [{ label, folder, signedIn }];
      });
      assert.ok(programs.length >= 3);
      const run = await language.prepare(programs.map(({ folder }) => folder));
      for (const { label, folder, signedIn } of programs) {
        const command = await run(folder, azure.ca);
        const { stdout, stderr } = await execute(command, folder, signedIn);
        assert.equal(stdout.trim(), digest, `${label}: ${stderr.slice(-2000)}`);
        const signedOut = await execute(command, folder, {
          VAULT_ADDR: bao.origin,
          AWS_EC2_METADATA_DISABLED: 'true',
          ...nobody,
        });
        assert.notEqual(signedOut.status, 0, `${label} goes on without its secret`);
      }
    });
  });
}

/** Nothing that this machine may be signed in with. */
const nobody = { AWS_PROFILE: 'none', AWS_CONFIG_FILE: '/nowhere', AWS_SHARED_CREDENTIALS_FILE: '/nowhere', VAULT_TOKEN: 'none' };

const debian = new Map([
  ['python3', 'python3-venv'],
  ['go', 'golang-go'],
  ['mvn', 'maven default-jdk-headless'],
]);

function moved({ program, file }: SdkLanguage, written: string): string | undefined {
  const text = program.replace('VALUE', value);
  const start = text.indexOf(value);
  const reference = parseReference(written) ?? assert.fail(written);
  const spans = [{ start, end: start + value.length }];
  const plan = planMove({ text, language: languageOf(file), spans, name: 'DB_NAME', reference, path: file, reads: 'vault' });
  if (plan.kind === 'refused') {
    assert.match(plan.reason, /Java has no JSON/);
    return undefined;
  }
  const after = applyEdits(text, plan.edits);
  assert.ok(!after.includes(value));
  return after;
}
