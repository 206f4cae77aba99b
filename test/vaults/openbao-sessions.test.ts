/** Sessions with a real OpenBao: namespaces, identity tokens of jobs, sessions that are made longer, and a clock that is wrong. */

import assert from 'node:assert/strict';
import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parseReference, type Reference } from '../../core/reference/reference.ts';
import { Secret } from '../../core/secret.ts';
import { type OpenBao, startOpenBao } from '../../samples/servers/openbao.ts';
import { saveConnection } from '../../vault/connections.ts';
import { loadProvider, loadSignIn } from '../../vault/providers/index.ts';
import { type MemoryStore, memoryStore } from '../vault/memory-store.ts';
import { isOfKind } from './contract.ts';

const { signal } = new AbortController();
const home = mkdtempSync(join(tmpdir(), 'secretref-sessions-'));
let server: OpenBao;
before(async () => {
  server = await startOpenBao();
  const policy = 'path "secret/*" { capabilities = ["read"] }';
  await server.api('PUT', 'sys/policies/acl/readers', { policy });
  await server.api('POST', 'secret/data/shop', { data: { key: 'shop-value' } });
});
after(async () => {
  await server?.stop();
  rmSync(home, { recursive: true, force: true });
});

const shop = reference('ref+openbao://secret/shop#/key');

function reference(text: string): Reference {
  return parseReference(text) ?? assert.fail(text);
}

/** Signs in, approves, and opens the provider as another process would. */
async function signedIn(method: string, settings: Record<string, string>, environment: Record<string, string> = {}) {
  const needs = { store: async () => store, home, environment };
  const store: MemoryStore = memoryStore();
  const signIn = (await loadSignIn('openbao', needs)) ?? assert.fail();
  const ask = async () => new Secret(server.token, 'typed');
  const connection = await signIn.signIn({ address: server.origin, method, settings, ask }, signal);
  await saveConnection(home, connection);
  return { store, open: async () => (await loadProvider('openbao', needs)) ?? assert.fail() };
}

describe('openbao: the policy that is printed is enough', () => {
  test('to read a value and to tell what is known of it, and for nothing more', async () => {
    const path = (text: string) => `path "${text}" { capabilities = ["read"] }`;
    await server.api('PUT', 'sys/policies/acl/least', {
      policy: [path('secret/data/shop'), path('secret/metadata/shop')].join('\n'),
    });
    const made = await server.api('POST', 'auth/token/create', { policies: ['least'] });
    const environment = { BAO_ADDR: server.origin, BAO_TOKEN: String(Object(Object(made.json).auth).client_token) };
    const needs = { store: async () => memoryStore(), home: '/nowhere', environment };
    const openbao = (await loadProvider('openbao', needs)) ?? assert.fail();
    assert.equal((await openbao.read(shop, signal)).reveal(), 'shop-value');
    assert.equal((await openbao.describe(shop, signal))?.version, '1');
    for (const call of [
      () => openbao.read(reference('ref+openbao://secret/other#/key'), signal),
      () => openbao.write(shop, new Secret('x-value', ''), signal),
      async () => openbao.life?.purge?.(shop, signal),
    ])
      await assert.rejects(call, (error) => isOfKind(error, ['denied']));
  });
});

describe('openbao: namespaces are parts of their own', () => {
  test('a reference selects the one that was signed in to, and no other', async () => {
    assert.equal((await server.api('POST', 'sys/namespaces/team', {})).status, 200);
    const environment = { BAO_ADDR: server.origin, BAO_TOKEN: server.token, BAO_NAMESPACE: 'team' };
    const needs = { store: async () => memoryStore(), home: '/nowhere', environment };
    const openbao = (await loadProvider('openbao', needs)) ?? assert.fail();
    await assert.rejects(openbao.read(reference('ref+openbao://secret/shop?namespace=team#/key'), signal), (error) =>
      isOfKind(error, ['not-found', 'denied']),
    );
    assert.match(openbao.originOf(shop), /, namespace team$/);
    const other = openbao.problemOf(reference('ref+openbao://secret/shop?namespace=other#/key'));
    assert.match(other ?? '', /asks for the namespace other, which you have not approved/);
  });
});

describe('openbao: jobs sign in by their identity token', () => {
  let token: string;
  before(async () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: 'test', aud: 'shop', sub: 'repo:shop', iat: now, nbf: now - 60, exp: now + 600 };
    const text = `${encoded({ alg: 'RS256', typ: 'JWT' })}.${encoded(claims)}`;
    token = `${text}.${sign('sha256', Buffer.from(text), privateKey).toString('base64url')}`;
    await server.api('POST', 'sys/auth/jwt', { type: 'jwt' });
    const pem = publicKey.export({ type: 'spki', format: 'pem' });
    await server.api('POST', 'auth/jwt/config', { jwt_validation_pubkeys: [pem], bound_issuer: 'test' });
    const role = { role_type: 'jwt', bound_audiences: ['shop'], bound_subject: 'repo:shop', user_claim: 'sub' };
    await server.api('POST', 'auth/jwt/role/ci', { ...role, token_policies: ['readers'], token_ttl: '10m' });
  });

  test('from a file', async () => {
    const file = join(home, 'identity-token');
    writeFileSync(file, `${token}\n`);
    const { open } = await signedIn('jwt', { role: 'ci', file });
    assert.equal((await (await open()).read(shop, signal)).reveal(), 'shop-value');
    await server.api('POST', 'sys/leases/revoke-prefix/auth/jwt', {});
    assert.equal((await (await open()).read(shop, signal)).reveal(), 'shop-value');
  });

  test('from the service of a GitHub job, for the audience that is asked for', async () => {
    const asked: string[] = [];
    const service = createServer((request, response) => {
      asked.push(`${request.headers.authorization} ${request.url}`);
      response.end(JSON.stringify({ value: token }));
    });
    await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
    const address = service.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const url = `http://127.0.0.1:${port}/token?api=1`;
    const environment = { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-the-job' };
    const { open } = await signedIn('jwt', { role: 'ci', audience: 'shop' }, environment);
    assert.equal((await (await open()).read(shop, signal)).reveal(), 'shop-value');
    assert.deepEqual(asked, ['Bearer of-the-job /token?api=1&audience=shop']);
    service.closeAllConnections();
    service.close();
  });
});

describe('openbao: a session in use is made longer', () => {
  const account = () => JSON.stringify(['secretref-session', `openbao ${server.origin} `]);
  const keep = (store: MemoryStore, session: object): void =>
    void store.entries.set(account(), new Secret(JSON.stringify(session), 'planted'));
  const kept = (store: MemoryStore) => JSON.parse(store.entries.get(account())?.reveal() ?? '{}');
  const makeToken = async (more: object = {}): Promise<string> => {
    const made = await server.api('POST', 'auth/token/create', { policies: ['readers'], ttl: '1h', ...more });
    return String(Object(Object(made.json).auth).client_token);
  };
  const past = new Date(Date.now() - 60_000).toISOString();
  const soon = new Date(Date.now() + 600_000).toISOString();

  test('when half of its time is over, once for all calls of a start', async () => {
    const { store, open } = await signedIn('token', {});
    keep(store, { token: await makeToken(), expires: soon, renew: past });
    const openbao = await open();
    const paths = Array.from({ length: 20 }, (_, n) => reference(`ref+openbao://secret/many-${n}#/key`));
    await openbao.readMany?.([shop, ...paths], signal);
    assert.ok(Date.parse(kept(store).expires) > Date.parse(soon));
    assert.ok(Date.parse(kept(store).renew) > Date.now());
    assert.equal(store.calls.filter((call) => call.startsWith('set secretref-session')).length, 2);
  });

  test('one that this machine’s clock takes for ended is its vault’s to judge', async () => {
    const { store, open } = await signedIn('token', {});
    keep(store, { token: await makeToken({ renewable: false }), expires: past, renew: past });
    assert.equal((await (await open()).read(shop, signal)).reveal(), 'shop-value');
    const ended = await makeToken();
    await server.api('POST', 'auth/token/revoke', { token: ended });
    keep(store, { token: ended, expires: past, renew: past });
    await assert.rejects((await open()).read(shop, signal), (error) => isOfKind(error, ['signed-out']));
  });
});
