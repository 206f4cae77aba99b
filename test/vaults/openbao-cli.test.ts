/** The command line on a real OpenBao: signing in each way, a value's whole life, a job's start; no value in anything that is printed or kept. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { type OpenBao, startOpenBao } from '../../samples/servers/openbao.ts';
import { expandTemplate } from '../../samples/templates.ts';
import { type Cleanup, type Place, place, secretref } from '../cli/secretref.ts';

let bao: OpenBao;
before(async () => {
  bao = await startOpenBao();
});
after(() => bao?.stop());

/** Without any variable of a vault: only what a login keeps counts. */
function at(t: Cleanup, files: Record<string, string> = {}): Place {
  const made = place(t, files);
  const env = Object.fromEntries(Object.entries(made.env).filter(([name]) => !/^(?:VAULT|BAO)_/.test(name)));
  return { ...made, env };
}

async function run(place: Place, args: readonly string[], input = ''): Promise<string> {
  const { status, stdout, stderr } = await secretref(place, args, input);
  assert.equal(status, 0, `${args.join(' ')}: ${stderr}`);
  return stdout + stderr;
}

function assertNowhere({ home }: Place, value: string): void {
  for (const name of readdirSync(home)) assert.ok(!readFileSync(join(home, name), 'latin1').includes(value), name);
}

describe('signing in', { timeout: 120_000 }, () => {
  test('by token: nothing is asked of a vault that nobody approved, and nothing after signing out', async (t) => {
    const here = at(t);
    const reference = 'ref+vault://secret/token-test#/key';
    const before = await secretref(here, ['set', reference], 'kept-value');
    assert.equal(before.status, 2);
    assert.match(before.stderr, /none is approved yet; if you trust it, run secretref login vault <address>\./);
    const wrong = await secretref(here, ['login', 'vault', bao.origin], 'no-such-token');
    assert.match(wrong.stderr, /does not know that token; nobody was signed in\./);
    assert.match(await run(here, ['login', 'vault', bao.origin], bao.token), /You are signed in to http:\/\/127\.0\.0\.1/);
    assertNowhere(here, bao.token);
    assert.match(await run(here, ['vaults']), new RegExp(`^vault  ${bao.origin}  method=token\n$`));
    assert.match(await run(here, ['set', reference], 'kept-value'), /Stored .* in HashiCorp Vault at http/);
    const elsewhere = await secretref(here, ['show', `ref+vault://secret/x?address=http://127.0.0.1:1#/key`]);
    assert.match(elsewhere.stderr, /asks for http:\/\/127\.0\.0\.1:1, which you have not approved/);
    await run(here, ['logout', 'vault']);
    assert.equal((await secretref(here, ['show', reference])).status, 2);
    // That was the root token, which signing out has revoked: the development server gets another with the same name.
    bao = await restarted(bao);
  });

  test('by approle, userpass and a job’s token; without a session anyone is told how', async (t) => {
    const read = '{ capabilities = ["read"] }';
    await bao.api('PUT', 'sys/policies/acl/shop', {
      policy: `path "secret/data/shop" ${read}\npath "secret/metadata/shop" ${read}`,
    });
    await bao.api('POST', 'sys/auth/approle', { type: 'approle' });
    await bao.api('POST', 'auth/approle/role/shop', { token_policies: ['shop'], token_ttl: '1h' });
    await bao.api('POST', 'sys/auth/userpass', { type: 'userpass' });
    await bao.api('POST', 'auth/userpass/users/ann', { password: 'ann-password', token_policies: ['shop'] });
    await bao.api('POST', 'secret/data/shop', { data: { key: 'shop-value' } });
    const roleId = dataOf(await bao.api('GET', 'auth/approle/role/shop/role-id'), 'role_id');
    const secretId = dataOf(await bao.api('POST', 'auth/approle/role/shop/secret-id'), 'secret_id');
    const reference = 'ref+vault://secret/shop#/key';

    const role = at(t, { '.env': `KEY="${reference}"` });
    await run(role, ['login', 'vault', bao.origin, '--method', 'approle', '--role', roleId], secretId);
    assertNowhere(role, secretId);
    allowAll(role);
    assert.equal(await run(role, ['run', '--', process.execPath, '-p', 'process.env.KEY.length']), '10\n');
    // The session ends, and the role signs in again by itself.
    await bao.api('POST', 'sys/leases/revoke-prefix/auth/approle', {});
    assert.equal(await run(role, ['run', '--', process.execPath, '-p', 'process.env.KEY.length']), '10\n');
    const denied = await secretref(role, ['set', 'ref+vault://secret/other#/key'], 'x-value');
    assert.match(denied.stderr, /may not be used by the identity that is signed in to .*; ask for a policy that allows it\./);

    const person = at(t, { '.env': `KEY="${reference}"` });
    await run(person, ['login', 'vault', bao.origin, '--method', 'userpass', '--user', 'ann'], 'ann-password');
    assertNowhere(person, 'ann-password');
    allowAll(person);
    assert.equal(await run(person, ['run', '--', process.execPath, '-p', 'process.env.KEY.length']), '10\n');
    await bao.api('POST', 'sys/leases/revoke-prefix/auth/userpass', {});
    const ended = await secretref(person, ['run', '--', process.execPath, '-p', '1']);
    assert.match(ended.stderr, /You are not signed in to .*; run secretref login vault http/);
    assert.equal(ended.stdout, '');

    const missing = await secretref(at(t), ['login', 'vault', bao.origin, '--method', 'jwt']);
    assert.match(missing.stderr, /no identity token here to sign in with by jwt/);
    const unknown = await secretref(at(t), ['login', 'vault', bao.origin, '--method', 'magic']);
    assert.match(unknown.stderr, /token, approle, userpass, jwt, kubernetes/);
  });

  test('what the environment names needs no login, and a reference cannot lead it elsewhere', async (t) => {
    const here = at(t, { '.env': 'VAULT_ADDR=http://127.0.0.1:9\nKEY="ref+vault://secret/shop#/key"' });
    await bao.api('POST', 'secret/data/shop', { data: { key: 'shop-value' } });
    allowAll(here);
    const env = { VAULT_ADDR: bao.origin, VAULT_TOKEN: bao.token };
    const started = await secretref(here, ['run', '--', process.execPath, '-p', 'process.env.KEY.length'], '', env);
    assert.equal(started.stdout, '10\n', started.stderr);
  });
});

test('what an identity may read beyond the references of a folder is told, as far as the vault tells', {
  timeout: 120_000,
}, async (t) => {
  const here = at(t, { '.env': 'KEY="ref+vault://secret/shop#/key"\n' });
  const asked = async (policy: string | undefined, own: object = {}) => {
    await bao.api('PUT', 'sys/policies/acl/compare', { policy: policy ?? 'path "secret/none" { capabilities = ["deny"] }' });
    const made = await bao.api('POST', 'auth/token/create', { policies: ['compare'], ...own });
    const token = String(Object(made.json).auth.client_token);
    const env = { VAULT_ADDR: bao.origin, VAULT_TOKEN: policy === undefined ? bao.token : token };
    const { status, stderr, stdout } = await secretref(here, ['policy', '--provider', 'vault', '--compare'], '', env);
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^path "secret\/data\/shop" \{/);
    return stderr;
  };
  const read = '{ capabilities = ["read"] }';
  const least = `path "secret/data/shop" ${read}\npath "secret/metadata/shop" ${read}\n`;
  assert.match(await asked(undefined), /may read everything, whatever the policy above allows\./);
  assert.match(
    await asked(least),
    /^secretref: Nothing beyond that is told by HashiCorp Vault at http.*\n.*A rule with "\+" in its path is not told\.\n$/,
  );
  const more = await asked(
    `${least}path "secret/data/team/*" ${read}\npath "secret/data/other" ${read}\npath "secret/data/no" { capabilities = ["deny"] }`,
  );
  assert.match(more, /may read beyond that \(2\):\n {2}secret\/data\/other\n {2}secret\/data\/team\/\*\n/);
  assert.match(await asked(`path "secret/data/shop" ${read}`), /lacks \(1\):\n {2}secret\/metadata\/shop\n/);
  assert.doesNotMatch(await asked(`path "secret/+/shop" ${read}`), /lacks/);
  assert.match(await asked(least, { no_default_policy: true }), /does not tell this identity what it may/);
});

describe('the life of a value', { timeout: 120_000 }, () => {
  test('is written, rotated, taken back, revoked, restored and purged', async (t) => {
    const here = at(t);
    const reference = 'ref+openbao://secret/life#/key';
    await run(here, ['login', 'openbao', bao.origin], bao.token);
    await run(here, ['set', reference], 'first-life-value');
    assert.match(
      await run(here, ['rotate', reference, '--generate', '--dry-run']),
      /now version 1, would get a generated value.*stays until/,
    );
    assert.match(await run(here, ['rotate', reference, '--generate']), /Rotated .* as version 2\.\n.*Version 1 still works/);
    const field = async () => dataOf(await bao.api('GET', 'secret/data/life'), 'data', 'key');
    assert.match(await field(), /^[A-Za-z0-9]{32}$/);
    assert.match(await run(here, ['rotate', reference, '--undo']), /The value before is back as version 3/);
    assert.equal(await field(), 'first-life-value');
    assert.match(await run(here, ['rotate', reference, '--expires', '2030-12-31'], 'pasted-value'), /as version 4/);
    const shown = await run(here, ['show', reference]);
    assert.match(shown, /^version {5}4$/m);
    assert.match(shown, /^expires {5}2030-12-31T23:59:59Z$/m);
    assert.match(shown, /^versions {4}4 {2}enabled, of /m);
    assert.doesNotMatch(shown, /value/);
    await run(here, ['revoke', reference]);
    const gone = await secretref(here, ['revoke', reference, '--version', '9']);
    assert.match(gone.stderr, /no such version/);
    assert.match(await run(here, ['show', reference]), /^state {7}deleted$/m);
    await run(here, ['restore', reference, '--version', '4']);
    assert.equal(await field(), 'pasted-value');
    await run(here, ['remove', reference]);
    await run(here, ['restore', reference]);
    assert.equal(await field(), 'pasted-value');
    const unsure = await secretref(here, ['purge', reference]);
    assert.match(unsure.stderr, /a job says --yes/);
    await run(here, ['purge', reference, '--yes']);
    assert.equal((await bao.api('GET', 'secret/metadata/life')).status, 404);
    const audit = readFileSync(join(here.home, 'audit.jsonl'), 'utf8');
    for (const event of ['write', 'rotate', 'disable', 'enable', 'remove', 'recover', 'purge'])
      assert.match(audit, new RegExp(`"event":"${event}"`));
    assert.doesNotMatch(audit, /life-value|pasted-value/);
  });

  test('its health is told by metadata alone', async (t) => {
    const reference = 'ref+vault://secret/health#/key';
    const here = at(t, {
      '.env': `A_KEY="${reference}"\nB_KEY="ref+vault://secret/health?version=1#/key"\nC_KEY="ref+vault://secret/none#/key"\n`,
      'app.js': 'process.env.A_KEY; process.env.B_KEY; process.env.C_KEY;',
    });
    await run(here, ['login', 'vault', bao.origin], bao.token);
    await run(here, ['set', reference], 'health-value');
    await run(here, ['rotate', reference, '--generate', '--expires', '2020-01-01']);
    const { status, stdout } = await secretref(here, ['check']);
    assert.equal(status, 1);
    const lines = stdout.trim().split('\n');
    assert.match(lines[0] ?? '', /^expired .*health#\/key has expired \d+ days ago; rotate it\.$/);
    assert.ok(
      lines.some((line) => /^pinned .*is pinned to version 1, and the newest is 2/.test(line)),
      stdout,
    );
    assert.ok(
      lines.some((line) => /^missing .*secret\/none/.test(line)),
      stdout,
    );
  });

  test('a whole repository moves there', async (t) => {
    const password = expandTemplate('{alnum:16}', 7);
    const here = at(t, { 'app.js': `const password = '${password}';\nprocess.stdout.write(String(password.length));\n` });
    await run(here, ['login', 'vault', bao.origin], bao.token);
    await run(here, ['fix', '--yes', '--to', 'ref+vault://secret/{project}#/{name}']);
    assert.match(readFileSync(join(here.folder, '.env'), 'utf8'), /^[A-Z_]+="ref\+vault:\/\/secret\/work#\/[A-Z_]+"\n$/);
    allowAll(here);
    assert.equal(await run(here, ['run', '--', process.execPath, 'app.js']), '16');
  });
});

function allowAll({ home }: Place): void {
  const policy = {
    version: 1,
    allow: [{ folder: '*', references: ['ref+vault://*/*', 'ref+vault://*/*#/*'], purposes: ['run'] }],
  };
  writeFileSync(join(home, 'policy.json'), JSON.stringify(policy), { mode: 0o600 });
}

function dataOf({ json }: { readonly json: unknown }, ...names: readonly string[]): string {
  let value: unknown = json;
  for (const name of ['data', ...names])
    value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return String(value);
}

async function restarted(old: OpenBao): Promise<OpenBao> {
  await old.stop();
  return startOpenBao();
}
