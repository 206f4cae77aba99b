/** What a vault of Azure may answer, and how long; and what its client may learn from this process. */

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, test } from 'node:test';
import { SecretClient } from '@azure/keyvault-secrets';
import { parseReference, type Reference } from '../../core/reference/reference.ts';
import { Secret } from '../../core/secret.ts';
import { startOwnKeyVault } from '../../samples/servers/key-vault.ts';
import { saveConnection } from '../../vault/connections.ts';
import type { Provider } from '../../vault/provider.ts';
import { boundedTo } from '../../vault/providers/azure/bounds.ts';
import { loadProvider } from '../../vault/providers/index.ts';
import type { AzureAccount } from '../../vault/providers/needs.ts';
import { memoryStore } from '../vault/memory-store.ts';
import { makeAuthority } from './faults/certificates.ts';
import { startFaultProxy } from './faults/proxy.ts';

const { signal } = new AbortController();
const server = await startOwnKeyVault();
const authority = makeAuthority();
const proxy = await startFaultProxy(server, authority.certificate('now'));
const elsewhere = await startFaultProxy(server, authority.certificate('now'));
const homes: string[] = [];
// Azure's SDK looks at variables by itself.
Object.assign(process.env, server.environment);
const environment = { ...process.env };

afterEach(() => proxy.heal());
after(async () => {
  for (const one of [proxy, elsewhere, server]) await one.stop();
  authority.remove();
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

interface Opened {
  readonly settings?: Readonly<Record<string, string>>;
  readonly azureAccount?: AzureAccount;
}

async function open({ settings = { method: 'managed-identity' }, azureAccount }: Opened = {}): Promise<Provider> {
  const home = mkdtempSync(join(tmpdir(), 'secretref-azure-'));
  homes.push(home);
  await saveConnection(home, {
    provider: 'azurekeyvault',
    origin: proxy.origin,
    settings: { api: '7.6', ca: authority.ca, ...settings },
  });
  const needs = { store: async () => memoryStore(), home, environment, ...(azureAccount && { azureAccount }) };
  return (await loadProvider('azurekeyvault', needs)) ?? assert.fail();
}

function reference(name: string): Reference {
  return parseReference(`ref+azurekeyvault://${proxy.origin.replace('https://', '')}/${name}`) ?? assert.fail(name);
}

test('an answer of more than a megabyte is not read', async () => {
  const azure = await open();
  const body = JSON.stringify({ value: 'x'.repeat(2_000_000) });
  proxy.break({ kind: 'answer', status: 200, body }, () => true);
  await assert.rejects(azure.read(reference('large'), signal), { kind: 'too-large', message: /more than the megabyte/ });
  proxy.heal();
  proxy.break({ kind: 'answer', status: 200, body }, ({ method }) => method === 'PUT');
  await assert.rejects(azure.write(reference('large'), new Secret('small', ''), signal), {
    kind: 'too-large',
    details: { effect: 'unknown' },
  });
});

test('a list goes on at the same vault alone', async () => {
  const azure = await open();
  const body = { value: [], nextLink: `${elsewhere.origin}/secrets?api-version=7.6&$skiptoken=1` };
  proxy.break(
    { kind: 'answer', status: 200, body },
    ({ method, headers }) => method === 'GET' && headers.authorization !== undefined,
  );
  await assert.rejects(azure.list(signal), { kind: 'denied', message: /sends us elsewhere, which is never followed/ });
  assert.deepEqual(elsewhere.seen(), []);
});

test('an answer that stops half-way is given up', async () => {
  const { milliseconds, bytes } = { milliseconds: 300, bytes: 1_000_000 };
  const azure = await open();
  await azure.write(reference('slow'), new Secret('slow-value', ''), signal);
  const token = { token: 'token', expiresOnTimestamp: Date.now() + 3_600_000 };
  const client = new SecretClient(
    proxy.origin,
    { getToken: async () => token },
    {
      serviceVersion: '7.6',
      retryOptions: { maxRetries: 0 },
      additionalPolicies: [{ policy: boundedTo(proxy.origin, undefined, { milliseconds, bytes }), position: 'perRetry' }],
      tlsOptions: { ca: readFileSync(authority.ca, 'utf8') },
      disableChallengeResourceVerification: true,
    },
  );
  proxy.break({ kind: 'stall' }, ({ headers }) => headers.authorization !== undefined);
  await assert.rejects(client.getSecret('slow'));
});

test('a version of the API that is not known here is named, and nothing is asked', async () => {
  const azure = await open({ settings: { method: 'managed-identity', api: '9.9' } });
  proxy.break({ kind: 'refuse' }, () => true);
  await assert.rejects(azure.read(reference('any'), signal), {
    kind: 'invalid',
    message: /^The setting "api" of .* is 9\.9, .*7\.6/,
  });
  assert.deepEqual(proxy.seen(), []);
});

test('each version of the API that is known here is what the vault is asked by', async () => {
  for (const api of ['7.4', '7.5', '7.6', '2025-07-01', '2026-04-01']) {
    const azure = await open({ settings: { method: 'managed-identity', api } });
    proxy.break({ kind: 'refuse' }, () => false);
    await azure.write(reference('versioned'), new Secret('any-value', ''), signal);
    assert.ok(proxy.seen().length > 0);
    for (const { path } of proxy.seen()) assert.equal(new URL(path, proxy.origin).searchParams.get('api-version'), api);
  }
});

test('a variable that came after the start of this process is named, and nobody is asked', async (t) => {
  const azure = await open();
  t.after(() => delete process.env['AZURE_POD_IDENTITY_AUTHORITY_HOST']);
  process.env['AZURE_POD_IDENTITY_AUTHORITY_HOST'] = elsewhere.origin;
  proxy.break({ kind: 'refuse' }, () => true);
  await assert.rejects(azure.read(reference('any'), signal), {
    kind: 'denied',
    message: /^AZURE_POD_IDENTITY_AUTHORITY_HOST was changed after this process had started, so Azure is not asked/,
  });
  assert.deepEqual([...proxy.seen(), ...elsewhere.seen()], []);
});

test("the editor's Microsoft account comes first, for the vault's own scope", async () => {
  const asked: string[] = [];
  const azureAccount: AzureAccount = {
    async getToken(scopes) {
      asked.push(...[scopes].flat());
      return { token: 'token-of-the-editor', expiresOnTimestamp: Date.now() + 3_600_000 };
    },
  };
  const azure = await open({ settings: { method: 'default' }, azureAccount });
  proxy.break({ kind: 'refuse' }, () => false);
  await azure.write(reference('account'), new Secret('any-value', ''), signal);
  const tokens = new Set(proxy.seen().map(({ headers }) => headers.authorization));
  assert.deepEqual(tokens, new Set([undefined, 'Bearer token-of-the-editor']));
  assert.deepEqual(new Set(asked), new Set(['https://vault.azure.net/.default']));
});

test('where nobody is signed in to the editor the other ways follow', async () => {
  const azure = await open({ settings: { method: 'default' }, azureAccount: { getToken: async () => null } });
  proxy.break({ kind: 'refuse' }, () => false);
  await azure.write(reference('machine'), new Secret('any-value', ''), signal);
  assert.ok(proxy.seen().some(({ headers }) => /^Bearer token-/.test(headers.authorization ?? '')));
});

test('a name that is still being deleted or restored is to be tried again, and nothing is written', async () => {
  const azure = await open();
  for (const inner of ['ObjectIsBeingDeleted', 'ObjectIsBeingRecovered']) {
    const body = { error: { code: 'Conflict', message: 'told by the test', innererror: { code: inner } } };
    proxy.break({ kind: 'answer', status: 409, body }, ({ method }) => method === 'PUT');
    await assert.rejects(azure.write(reference('settling'), new Secret('any-value', ''), signal), {
      kind: 'conflict',
      message: /is still being deleted or restored in .*; try again in a moment\.$/,
      details: { effect: 'none' },
    });
  }
});

test('a sign-in that never ends, ends with the call', async () => {
  const azureAccount: AzureAccount = { getToken: () => new Promise(() => undefined) };
  const azure = await open({ settings: { method: 'default' }, azureAccount });
  const ended = AbortSignal.timeout(100);
  await assert.rejects(azure.read(reference('any'), ended), (error) => error === ended.reason);
});
