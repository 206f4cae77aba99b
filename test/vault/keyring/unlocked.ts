/** Under an unlocked keyring: what was set is read, listed and removed; pieces; other programs' entries stay out of reach. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AsyncEntry } from '@napi-rs/keyring';
import { parseReference } from '../../../core/reference/reference.ts';
import { openAnchor } from '../../../vault/audit/anchor.ts';
import { auditPath, openAudit } from '../../../vault/audit/audit.ts';
import { checkChain } from '../../../vault/audit/chain.ts';
import { readLog } from '../../../vault/audit/log-file.ts';
import { move } from '../../../vault/move.ts';
import { chooseStore } from '../../../vault/stores/choose.ts';
import { chunked } from '../../../vault/stores/chunks.ts';
import { startKeychainThread } from '../../../vault/stores/keychain-thread.ts';
import { openVault } from '../../../vault/vault.ts';
import { temporaryHome } from '../temporary-home.ts';
import { keychain, secret, signal } from './keychain.ts';

const noFallback = () => Promise.reject(new Error('the fallback was used'));

test('set, get, list, delete', async () => {
  const store = keychain();
  assert.equal(await store.isPresent(signal), true);
  assert.equal(await store.get('shop', 'KEY', signal), undefined);
  const values = { 'a/b': 'plain', 'ünï cödé 🔑': 'zeile 1\r\nzeile 2\n', '#?%&=': '"{}$\\', KEY: 'x'.repeat(5_000) };
  await Promise.all(Object.entries(values).map(([account, value]) => store.set('shop', account, secret(value), signal)));
  for (const [account, value] of Object.entries(values))
    assert.equal((await store.get('shop', account, signal))?.reveal(), value);
  const listed = await store.list(signal);
  assert.deepEqual(
    listed.map(({ service, account }) => `${service} ${account}`).toSorted(),
    Object.keys(values)
      .map((account) => `shop ${account}`)
      .toSorted(),
  );
  for (const account of Object.keys(values)) assert.equal(await store.delete('shop', account, signal), true);
  assert.equal(await store.delete('shop', 'KEY', signal), false);
  assert.deepEqual(await store.list(signal), []);
});

test('a thread that was started beforehand serves whoever asks first, and those after it have their own', async () => {
  startKeychainThread();
  startKeychainThread();
  const [first, second] = [keychain(), keychain()];
  await first.set('early', 'KEY', secret('value'), signal);
  assert.equal((await second.get('early', 'KEY', signal))?.reveal(), 'value');
  assert.equal(await first.delete('early', 'KEY', signal), true);
});

test('more entries than are kept, and many writes of one', async () => {
  const store = keychain();
  const numbers = Array.from({ length: 60 }, (_, n) => n);
  await Promise.all(numbers.map((n) => store.set('many', String(n), secret(`value ${n}`), signal)));
  const read = await Promise.all(numbers.map(async (n) => (await store.get('many', String(n), signal))?.reveal()));
  assert.deepEqual(
    read,
    numbers.map((n) => `value ${n}`),
  );
  await Promise.all(numbers.map((n) => store.set('many', 'one', secret(`value ${n}`), signal)));
  assert.equal((await store.get('many', 'one', signal))?.reveal(), 'value 59', 'writes keep their order');
});

test('values over a limit are kept in pieces and come back the same', async () => {
  const raw = keychain();
  const store = chunked(raw, 20);
  const value = 'a long value with 🔑 in it, over several pieces';
  await store.set('pieces', 'KEY', secret(value), signal);
  assert.equal((await store.get('pieces', 'KEY', signal))?.reveal(), value);
  assert.equal((await raw.list(signal)).filter(({ service }) => service === 'secretref-pieces').length, 3);
  await store.set('pieces', 'KEY', secret('short'), signal);
  assert.equal((await raw.list(signal)).filter(({ service }) => service === 'secretref-pieces').length, 0);
});

test("no reference reaches another program's entry", async () => {
  const foreign = new AsyncEntry('other-app', 'login', { linux: { store: 'secret-service' } });
  await foreign.setPassword('of another program');
  const store = keychain();
  for (const [service, account] of [
    ['other-app', 'login'],
    ['..', 'other-app/login'],
    ['', 'login'],
  ] as const) {
    assert.equal(await store.get(service, account, signal), undefined);
    assert.equal(await store.delete(service, account, signal), false);
  }
  assert.equal(await foreign.getPassword(), 'of another program');
});

test('a session bus that was changed since the start is not used', async (t) => {
  const store = keychain();
  const before = process.env['DBUS_SESSION_BUS_ADDRESS'];
  t.after(() => {
    process.env['DBUS_SESSION_BUS_ADDRESS'] = before;
  });
  process.env['DBUS_SESSION_BUS_ADDRESS'] = 'unix:path=/tmp/evil';
  await assert.rejects(store.get('shop', 'KEY', signal), { kind: 'denied', message: /DBUS_SESSION_BUS_ADDRESS was changed/ });
});

test('an aborted question is answered by the abort', async () => {
  const controller = new AbortController();
  const asked = keychain().get('shop', 'KEY', controller.signal);
  controller.abort();
  await assert.rejects(asked, { name: 'AbortError' });
});

test('the keychain is chosen, and a whole move ends in it', async (t) => {
  const store = await chooseStore({ store: 'auto', fallback: noFallback }, { ...process.env })();
  assert.deepEqual([store.kind, store.label], ['os', 'the Secret Service keyring']);
  const [home, folder] = [temporaryHome(t), temporaryHome(t)];
  const vault = openVault({ home, store: 'auto', fallback: noFallback, ask: async () => 'deny' });
  const reference = parseReference('ref+keychain://shop/MOVED') ?? assert.fail();
  assert.deepEqual(
    await move(
      { vault, reference, folder, templates: [], secret: secret('moved value'), applyEdits: async () => 'edited' },
      signal,
    ),
    { kind: 'moved', entry: 'created' },
  );
  const launch = { purpose: 'run', folder, launcher: 'run', program: 'p', args: [], details: [] } as const;
  const resolution = await vault.resolver.resolve(
    [{ variable: 'A', parts: [{ kind: 'reference', reference }] }],
    launch,
    [],
    signal,
  );
  assert.equal(resolution.kind === 'resolved' && resolution.values.get('A')?.reveal(), 'moved value');
});

test('the keychain remembers the head of the audit log, and misses what was taken away', async (t) => {
  const home = temporaryHome(t);
  const environment = { ...process.env };
  const store = chooseStore({ store: 'os', fallback: noFallback }, environment);
  const anchor = openAnchor(home, store);
  const audit = openAudit(home, anchor);
  for (let n = 0; n < 70; n++)
    await audit([{ event: 'read', reference: `ref+keychain://shop/${n}`, purpose: 'run', outcome: 'ok' }]);
  const remembered = await anchor.read();
  assert.equal(remembered?.n, 64);
  const lines = await readLog(auditPath(home));
  assert.equal(checkChain(lines, remembered).fault, undefined);
  assert.equal(checkChain(lines.slice(0, 63), remembered).fault?.n, 64);
});
