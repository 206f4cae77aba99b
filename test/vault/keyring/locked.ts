/** Under a locked keyring: an error that says so, soon, and never another store. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseStore } from '../../../vault/stores/choose.ts';
import { keychain, secret, signal, timed } from './keychain.ts';

const noFallback = () => Promise.reject(new Error('the fallback was used'));

test('it is there, and locked', async () => {
  const store = keychain();
  const { took, longestGap } = await timed(async () => {
    assert.equal(await store.isPresent(signal), true);
    await assert.rejects(store.set('shop', 'KEY', secret('value'), signal), {
      kind: 'locked',
      message: /keyring is locked; unlock it/,
    });
  });
  assert.ok(took < 3_000, `${took} ms`);
  assert.ok(longestGap < 500, `${longestGap} ms`);
});

test('no weaker store is chosen', async () => {
  const store = await chooseStore({ store: 'auto', fallback: noFallback }, { ...process.env })();
  assert.equal(store.kind, 'os');
  await assert.rejects(store.set('shop', 'KEY', secret('value'), signal), { kind: 'locked' });
});
