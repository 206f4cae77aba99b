/** A copy of a value in a real keyring, while a real vault is gone: what the start says and logs, and what makes the copy go. */

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { startKeyring } from '../../samples/servers/keyring.ts';
import { type OpenBao, startOpenBao } from '../../samples/servers/openbao.ts';
import { type Place, place, secretref } from '../cli/secretref.ts';

let keyring: Awaited<ReturnType<typeof startKeyring>>;
before(async () => {
  keyring = await startKeyring();
});
after(() => keyring?.stop());

describe('offline', { timeout: 120_000 }, () => {
  test('a start goes on with the copy, tells how old it is, and a write or signing out takes it away', async (t) => {
    let bao = await startOpenBao();
    t.after(() => bao.stop());
    const address = bao.origin;
    await fill(bao);
    const at = place(t, { '.env': 'KEY="ref+vault://secret/shop#/key"\n' });
    allow(at);
    const own = { SECRETREF_STORE: 'os', SECRETREF_OFFLINE_DAYS: '7', VAULT_ADDR: address, VAULT_TOKEN: bao.token };
    const run = (more: Record<string, string> = {}) =>
      secretref(at, ['run', '--', process.execPath, '-p', 'process.env.KEY.length'], '', { ...own, ...more });

    // Nobody asked for copies yet.
    assert.equal((await run({ SECRETREF_OFFLINE_DAYS: '' })).stdout, '10\n');
    await bao.stop();
    const without = await run();
    assert.equal(without.status, 2);
    assert.match(without.stderr, /refuses the connection/);

    const port = new URL(address).port;
    bao = await startOpenBao({ port: Number(port), token: own.VAULT_TOKEN });
    await fill(bao);
    assert.equal((await run()).stdout, '10\n');
    await bao.stop();
    const offline = await run();
    assert.equal(offline.stdout, '10\n', offline.stderr);
    assert.match(
      offline.stderr,
      /ref\+vault:\/\/secret\/shop#\/key is a copy that is 1 minute old, since its vault cannot be reached\./,
    );
    const last = JSON.parse(readFileSync(join(at.home, 'audit.jsonl'), 'utf8').trim().split('\n').at(-1) ?? '');
    assert.deepEqual([last.event, last.outcome, last.source], ['read', 'ok', 'offline']);
    assert.ok(Date.now() - Date.parse(last.copied) < 600_000);
    assert.equal((await run({ SECRETREF_OFFLINE_DAYS: '' })).status, 2);
    assert.equal((await run({ SECRETREF_STORE: 'file' })).status, 2);

    bao = await startOpenBao({ port: Number(port), token: own.VAULT_TOKEN });
    await fill(bao);
    await secretref(at, ['set', 'ref+vault://secret/shop#/other'], 'other-value', own);
    await bao.stop();
    assert.equal((await run()).status, 2);

    bao = await startOpenBao({ port: Number(port), token: own.VAULT_TOKEN });
    await fill(bao);
    assert.equal((await run()).status, 0);
    assert.equal((await run({ VAULT_TOKEN: 'no-such-token' })).status, 2);
    await bao.stop();
    assert.equal((await run()).status, 0);
    await secretref(at, ['logout', 'vault'], '', own);
    assert.equal((await run()).status, 2);
  });

  test('what each read makes is never kept', async (t) => {
    const bao = await startOpenBao();
    t.after(() => bao.stop());
    await bao.api('POST', 'sys/mounts/totp', { type: 'totp' });
    await bao.api('POST', 'totp/keys/shop', { generate: true, issuer: 'shop', account_name: 'ann' });
    const at = place(t, { '.env': 'KEY="ref+vault://totp/code/shop#/code"\n' });
    allow(at);
    const own = { SECRETREF_STORE: 'os', SECRETREF_OFFLINE_DAYS: '7', VAULT_ADDR: bao.origin, VAULT_TOKEN: bao.token };
    const run = () => secretref(at, ['run', '--', process.execPath, '-p', 'process.env.KEY.length'], '', own);
    const first = await run();
    assert.equal(first.stdout, '6\n', first.stderr);
    await bao.stop();
    assert.equal((await run()).status, 2);
  });
});

async function fill(bao: OpenBao): Promise<void> {
  await bao.api('POST', 'secret/data/shop', { data: { key: 'shop-value' } });
}

function allow({ home, folder }: Place): void {
  const references = ['ref+vault://*/*#/*', 'ref+vault://*/*/*#/*'];
  writeFileSync(join(home, 'policy.json'), JSON.stringify({ version: 1, allow: [{ folder, references, purposes: ['run'] }] }), {
    mode: 0o600,
  });
}
