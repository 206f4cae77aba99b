/** Without a keyring: said at once when it was asked for, and otherwise the fallback. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseStore } from '../../../vault/stores/choose.ts';
import { memoryStore } from '../memory-store.ts';
import { keychain, secret, signal, timed } from './keychain.ts';

test('it is not there, and nothing is kept elsewhere in silence', async () => {
  const store = keychain();
  const { took } = await timed(async () => {
    assert.equal(await store.isPresent(signal), false);
    await assert.rejects(store.get('shop', 'KEY', signal), { kind: 'absent', message: /SECRETREF_STORE=file/ });
    await assert.rejects(store.set('shop', 'KEY', secret('value'), signal), { kind: 'absent' });
    await assert.rejects(store.delete('shop', 'KEY', signal), { kind: 'absent' });
    await assert.rejects(store.list(signal), { kind: 'absent' });
  });
  assert.ok(took < 3_000, `${took} ms`);
});

test('auto takes the fallback, os stays with its error', async () => {
  const fallback = async () => memoryStore();
  assert.equal((await chooseStore({ store: 'auto', fallback }, { ...process.env })()).label, 'a map');
  const store = await chooseStore({ store: 'os', fallback }, { ...process.env })();
  await assert.rejects(store.get('shop', 'KEY', signal), { kind: 'absent' });
});
