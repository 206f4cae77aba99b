/** connections and origins: which vaults a person approved, and which addresses are none. */

import assert from 'node:assert/strict';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parseConnections, readConnections, removeConnection, saveConnection } from '../../vault/connections.ts';
import { isLoopback, readOrigin } from '../../vault/origin.ts';
import { temporaryHome } from './temporary-home.ts';

describe('an address is one origin', () => {
  for (const [address, origin] of [
    ['https://vault.example.com', 'https://vault.example.com'],
    ['https://vault.example.com/', 'https://vault.example.com'],
    ['HTTPS://Vault.Example.com:443', 'https://vault.example.com'],
    ['https://vault.example.com:8200', 'https://vault.example.com:8200'],
    ['http://127.0.0.1:8200', 'http://127.0.0.1:8200'],
    ['http://localhost:8200', 'http://localhost:8200'],
    ['http://[::1]:8200', 'http://[::1]:8200'],
  ] as const)
    test(address, () => assert.deepEqual(readOrigin(address), { origin }));
});

describe('what two readers could read in two ways is none', () => {
  for (const address of [
    '',
    'vault.example.com',
    '//vault.example.com',
    'https:vault.example.com',
    'https:///evil.example.com',
    'https://user@vault.example.com',
    'https://vault.example.com@evil.example.com',
    'https://vault.example.com\\@evil.example.com',
    'https://vault.example.com#@evil.example.com',
    'https://vault.example.com?x',
    'https://vault.example.com/v1',
    'https://vault.example.com\n.evil.example.com',
    'https://vaul\u0442.example.com',
    'http://vault.example.com',
    'http://127.0.0.1.evil.example.com',
    'http://localhost.evil.example.com',
    'ftp://vault.example.com',
    'https://vault.example.com:99999',
  ])
    test(JSON.stringify(address), () => assert.ok('problem' in readOrigin(address)));
});

describe('this machine alone is asked without the checks that keep a token from strangers', () => {
  for (const host of ['localhost', '127.0.0.1', '127.8.9.1', '[::1]']) test(host, () => assert.equal(isLoopback(host), true));
  for (const host of ['localhost.example.com', 'localhostess.example', '127.example.com', '127.0.0.1.example.com', '[::2]'])
    test(host, () => assert.equal(isLoopback(host), false));
});

const one = { provider: 'vault', origin: 'https://vault.example.com:8200', settings: { method: 'token' } };

test('what was saved is read, in its order; the same vault is replaced at its place', async (t) => {
  const home = temporaryHome(t);
  assert.deepEqual(await readConnections(home), { connections: [] });
  await saveConnection(home, one);
  await saveConnection(home, { ...one, settings: { method: 'token', namespace: 'team' } });
  await saveConnection(home, { ...one, settings: { method: 'approle' } });
  const { connections } = await readConnections(home);
  assert.deepEqual(
    connections.map(({ settings, from }) => ({ ...settings, from })),
    [
      { method: 'approle', from: 'file' },
      { method: 'token', namespace: 'team', from: 'file' },
    ],
  );
  assert.equal(await removeConnection(home, one), true);
  assert.equal(await removeConnection(home, one), false);
});

test('a file that others could have written counts for nothing, and is not written over', async (t) => {
  const home = temporaryHome(t);
  writeFileSync(join(home, 'vaults.json'), JSON.stringify({ version: 1, vaults: [one] }), { mode: 0o666 });
  chmodSync(join(home, 'vaults.json'), 0o666);
  const read = await readConnections(home);
  assert.deepEqual(read.connections, []);
  assert.match(read.problem ?? '', /chmod 600/);
  await assert.rejects(saveConnection(home, one), /chmod 600/);
});

describe('a malformed file is named by its first fault', () => {
  for (const [text, problem] of [
    ['{', /no JSON/],
    ['[]', /object/],
    ['{"version":2,"vaults":[]}', /"version" must be 1/],
    ['{"version":1,"vaults":{}}', /list/],
    ['{"version":1,"vaults":[],"allow":1}', /alone/],
    ['{"version":1,"vaults":[{"provider":"Vault","origin":"https://a.example"}]}', /vault 1 needs a "provider"/],
    ['{"version":1,"vaults":[{"provider":"vault","origin":"http://a.example"}]}', /plain http/],
    ['{"version":1,"vaults":[{"provider":"vault","origin":"https://a.example","settings":{"ttl":1}}]}', /"ttl" that is no text/],
    ['{"version":1,"vaults":[{"provider":"vault","origin":"https://a.example","token":"x"}]}', /alone/],
  ] as const)
    test(text, () => {
      const parsed = parseConnections(text);
      assert.match(typeof parsed === 'string' ? parsed : '', problem);
    });
});
