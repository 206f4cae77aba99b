/** Under a keyring that is locked while in use: each call on an entry says so; none says that there is no such entry. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { keychain, secret, signal } from './keychain.ts';

test('a keyring that was locked meanwhile', async () => {
  const store = keychain();
  await store.set('shop', 'KEY', secret('value'), signal);
  execFileSync('dbus-send', [
    ...['--session', '--dest=org.freedesktop.secrets', '--print-reply', '/org/freedesktop/secrets'],
    ...['org.freedesktop.Secret.Service.Lock', 'array:objpath:/org/freedesktop/secrets/collection/login'],
  ]);
  for (const used of [store, keychain()]) {
    await assert.rejects(used.get('shop', 'KEY', signal), { kind: 'locked' });
    await assert.rejects(used.set('shop', 'KEY', secret('new'), signal), { kind: 'locked' });
    await assert.rejects(used.delete('shop', 'KEY', signal), { kind: 'locked' });
    await assert.rejects(used.list(signal), { kind: 'locked' });
    assert.equal(await used.isPresent(signal), true);
  }
});
