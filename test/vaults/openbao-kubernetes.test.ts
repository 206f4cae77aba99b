/** A pod signs in to a real OpenBao, which has the pod's token reviewed by a stand-in for its cluster. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { type OpenBao, startOpenBao } from '../../samples/servers/openbao.ts';
import { startTokenReview, type TokenReview } from '../../samples/servers/token-review.ts';
import { type Cleanup, type Place, place, secretref } from '../cli/secretref.ts';
import { type Authority, makeAuthority } from './faults/certificates.ts';

const reviewer = 'token-of-the-reviewer';
let bao: OpenBao;
let cluster: TokenReview;
let authority: Authority;

before(async () => {
  bao = await startOpenBao();
  authority = makeAuthority();
  cluster = await startTokenReview(reviewer, authority.certificate('now'));
  const set = async (path: string, body: object): Promise<void> => {
    const { status, json } = await bao.api('POST', path, body);
    assert.ok(status < 300, `${path}: ${status} ${JSON.stringify(json)}`);
  };
  await bao.api('PUT', 'sys/policies/acl/shop', { policy: 'path "secret/data/shop" { capabilities = ["read"] }' });
  await set('secret/data/shop', { data: { key: 'shop-value' } });
  for (const mount of ['kubernetes', 'clusters/east']) {
    await set(`sys/auth/${mount}`, { type: 'kubernetes' });
    await set(`auth/${mount}/config`, {
      kubernetes_host: cluster.origin,
      token_reviewer_jwt: reviewer,
      disable_local_ca_jwt: true,
      kubernetes_ca_cert: readFileSync(authority.ca, 'utf8'),
    });
    const bound = { bound_service_account_names: ['web'], bound_service_account_namespaces: ['shop'] };
    await set(`auth/${mount}/role/shop`, { ...bound, token_policies: ['shop'], token_ttl: '10m' });
  }
});
after(async () => {
  await cluster?.stop();
  await bao?.stop();
  authority?.remove();
});

interface Pod extends Place {
  /** Where its token lies. */
  readonly file: string;
}

function pod(t: Cleanup, token: string): Pod {
  const made = place(t, { '.env': 'KEY="ref+vault://secret/shop#/key"\n', token: `${token}\n` });
  const references = ['ref+vault://*/*#/*'];
  writeFileSync(
    join(made.home, 'policy.json'),
    JSON.stringify({ version: 1, allow: [{ folder: made.folder, references, purposes: ['run'] }] }),
    { mode: 0o600 },
  );
  const env = Object.fromEntries(Object.entries(made.env).filter(([name]) => !/^(?:VAULT|BAO)_/.test(name)));
  return { ...made, env, file: join(made.folder, 'token') };
}

const login = (here: Pod, role: string, ...more: readonly string[]) =>
  secretref(here, ['login', 'vault', bao.origin, '--method', 'kubernetes', '--role', role, '--file', 'token', ...more]);
const run = (here: Pod) => secretref(here, ['run', '--', process.execPath, '-p', 'process.env.KEY.length']);

describe('signing in as a pod', { timeout: 120_000 }, () => {
  test('its token is reviewed, and read anew when the session has ended, as clusters renew it', async (t) => {
    const first = cluster.issue('shop', 'web');
    const here = pod(t, first);
    const signedIn = await login(here, 'shop');
    assert.equal(signedIn.status, 0, signedIn.stderr);
    assert.equal(cluster.asked().at(-1), 'POST /apis/authentication.k8s.io/v1/tokenreviews by the reviewer');
    assert.equal((await run(here)).stdout, '10\n');
    for (const name of readdirSync(here.home)) assert.ok(!readFileSync(join(here.home, name), 'latin1').includes(first), name);

    const second = cluster.issue('shop', 'web');
    cluster.end(first);
    writeFileSync(here.file, second);
    await bao.api('POST', 'sys/leases/revoke-prefix/auth/kubernetes', {});
    const reviews = cluster.asked().length;
    const again = await run(here);
    assert.equal(again.stdout, '10\n', again.stderr);
    assert.equal(cluster.asked().length, reviews + 1);

    cluster.end(second);
    await bao.api('POST', 'sys/leases/revoke-prefix/auth/kubernetes', {});
    const over = await run(here);
    assert.equal(over.status, 2);
    assert.match(over.stderr, /did not accept the sign-in by kubernetes; look at its role and credential\./);
    assert.equal(over.stdout, '');
  });

  test('under a mount of another name', async (t) => {
    const here = pod(t, cluster.issue('shop', 'web'));
    const { status, stderr } = await login(here, 'shop', '--mount', 'clusters/east');
    assert.equal(status, 0, stderr);
    assert.equal((await run(here)).stdout, '10\n');
  });

  test('another service account, another role and a missing file are refused, and nothing is approved', async (t) => {
    const stranger = pod(t, cluster.issue('shop', 'worker'));
    assert.match((await login(stranger, 'shop')).stderr, /did not accept the sign-in by kubernetes/);
    assert.match((await login(pod(t, cluster.issue('shop', 'web')), 'other')).stderr, /did not accept the sign-in by kubernetes/);
    const bare = pod(t, '');
    rmSync(bare.file);
    assert.match((await login(bare, 'shop')).stderr, /token could not be read; look whether this machine has one\./);
    assert.match((await secretref(stranger, ['vaults'])).stderr, /No vault is approved yet/);
  });
});
