/** Signing in by a browser: OpenBao is here the identity provider too, and a small client does what a person would do in its pages. */

import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { type OpenBao, startOpenBao } from '../../samples/servers/openbao.ts';
import { freePort } from '../../samples/servers/server.ts';
import { type Cleanup, type Ended, ended, type Place, place, secretref, start } from '../cli/secretref.ts';

let bao: OpenBao;
let port: number;

before(async () => {
  bao = await startOpenBao();
  port = await freePort();
  const set = async (path: string, body: object): Promise<unknown> => {
    const { status, json } = await bao.api('POST', path, body);
    assert.ok(status < 300, `${path}: ${status} ${JSON.stringify(json)}`);
    return json;
  };
  await bao.api('PUT', 'sys/policies/acl/shop', { policy: 'path "secret/data/shop" { capabilities = ["read"] }' });
  await set('secret/data/shop', { data: { key: 'shop-value' } });
  await set('sys/auth/userpass', { type: 'userpass' });
  await set('auth/userpass/users/ann', { password: 'ann-password' });
  await set('identity/oidc/key/people', { allowed_client_ids: '*' });
  await set('identity/oidc/client/secretref', { key: 'people', assignments: ['allow_all'], redirect_uris: [redirect()] });
  const client = Object((await bao.api('GET', 'identity/oidc/client/secretref')).json).data;
  await set('identity/oidc/provider/people', { allowed_client_ids: [client.client_id], issuer: bao.origin });
  await set('sys/auth/oidc', { type: 'oidc' });
  await set('auth/oidc/config', {
    oidc_discovery_url: `${bao.origin}/v1/identity/oidc/provider/people`,
    oidc_client_id: client.client_id,
    oidc_client_secret: client.client_secret,
    default_role: 'shop',
  });
  await set('auth/oidc/role/shop', { user_claim: 'sub', allowed_redirect_uris: [redirect()], token_policies: ['shop'] });
});
after(() => bao?.stop());

function redirect(): string {
  return `http://localhost:${port}/oidc/callback`;
}

describe('signing in by a browser', { timeout: 120_000 }, () => {
  test('ends with a session that reads what its role may', async (t) => {
    const here = at(t);
    const { child, address, done } = await started(here);
    const page = await browse(address);
    assert.match(page, /^<!doctype html>.*You are signed in\. You can close this tab\./);
    const { status, stderr } = await done;
    assert.equal(status, 0, stderr);
    assert.match(stderr, /You are signed in to http:\/\/127\.0\.0\.1:\d+, and ref\+vault:\/\/ may ask there\./);
    assert.equal(child.exitCode, 0);
    assert.match((await secretref(here, ['vaults'])).stdout, /method=oidc/);
    const denied = await secretref(here, ['set', 'ref+vault://secret/shop#/key'], 'x-value');
    assert.match(denied.stderr, /may not be used by the identity that is signed in/);
    // Nothing signs in again by itself, and the sentence says how a person does.
    await bao.api('POST', 'sys/leases/revoke-prefix/auth/oidc', {});
    const over = await secretref(here, ['show', 'ref+vault://secret/shop#/key']);
    assert.match(over.stderr, new RegExp(`run secretref login vault ${bao.origin} --method oidc --role shop --port ${port}\\.`));
  });

  test('what comes without its state changes nothing, and what comes twice comes to nothing', async (t) => {
    const { address, done } = await started(at(t));
    for (const query of ['', '?state=guessed&code=stolen', '?code=stolen'])
      assert.equal((await fetch(`${redirect()}${query}`)).status, 404);
    const state = new URL(address).searchParams.get('state') ?? '';
    const elsewhere = { method: 'POST', body: new URLSearchParams({ state, code: 'stolen' }) };
    assert.equal((await fetch(redirect(), elsewhere)).status, 404);
    assert.match(await browse(address), /You are signed in/);
    assert.equal((await done).status, 0);
    await assert.rejects(fetch(`${redirect()}?state=${state}&code=again`));
  });

  test('a refusal in the browser, a code that nobody gave, and a role that is not there are told apart', async (t) => {
    const refused = await started(at(t));
    const state = new URL(refused.address).searchParams.get('state');
    assert.match(await text(`${redirect()}?state=${state}&error=access_denied`), /not signed in; the terminal says why/);
    assert.match((await refused.done).stderr, /refused in the browser; nobody was signed in\./);
    const forged = await started(at(t));
    const own = new URL(forged.address).searchParams.get('state');
    assert.match(await text(`${redirect()}?state=${own}&code=forged`), /not signed in/);
    assert.match((await forged.done).stderr, /did not accept the sign-in by oidc/);
    const none = await secretref(at(t), login('none'));
    assert.match(none.stderr, new RegExp(`look at its role, and whether ${redirect()} is allowed there\\.`));
  });

  test('a port that is taken is said', async (t) => {
    const other = createServer().listen(port, '127.0.0.1');
    t.after(() => other.close());
    await new Promise((resolve) => other.once('listening', resolve));
    const { status, stderr } = await secretref(at(t), login());
    assert.equal(status, 2);
    assert.match(stderr, /Something else listens on port \d+ of this machine/);
  });
});

function at(t: Cleanup): Place {
  const made = place(t, {});
  return { ...made, env: Object.fromEntries(Object.entries(made.env).filter(([name]) => !/^(?:VAULT|BAO)_/.test(name))) };
}

function login(role = 'shop'): string[] {
  return ['login', 'vault', bao.origin, '--method', 'oidc', '--role', role, '--port', String(port)];
}

interface Started {
  readonly child: ChildProcess;
  readonly address: string;
  readonly done: Promise<Ended>;
}

/** Up to the address that a person is shown. */
async function started(here: Place): Promise<Started> {
  const child = start(here, login());
  const done = ended(child);
  const address = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.stderr?.on('data', (chunk: string) => {
      printed += chunk;
      const found = /Sign in at (\S+)\n/.exec(printed)?.[1];
      if (found) resolve(found);
    });
    child.on('close', () => reject(new Error(printed)));
  });
  return { child, address, done };
}

/** As OpenBao's own page does it: sign in there, agree, and follow what it says. */
async function browse(address: string): Promise<string> {
  const { pathname, search, searchParams, origin } = new URL(address);
  assert.equal(origin, bao.origin);
  assert.equal(searchParams.get('redirect_uri'), redirect());
  const signedIn = await fetch(`${origin}/v1/auth/userpass/login/ann`, {
    method: 'POST',
    body: JSON.stringify({ password: 'ann-password' }),
  });
  const token = Object(await signedIn.json()).auth.client_token;
  const path = pathname.replace(/^\/ui\/vault\//, '/v1/');
  const agreed = await fetch(`${origin}${path}${search}`, { headers: { 'x-vault-token': token } });
  const { code, state } = Object(await agreed.json());
  return text(`${redirect()}?${new URLSearchParams({ code, state })}`);
}

async function text(address: string): Promise<string> {
  return (await fetch(address)).text();
}
