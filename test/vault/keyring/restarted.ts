/** Under a keyring that was killed and started again: absent meanwhile, and then an entry that is kept in memory still works. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { daemon, keychain, keyringFolder, secret, signal } from './keychain.ts';

test('a keyring that was started again', async () => {
  const store = keychain();
  await store.set('shop', 'KEY', secret('before'), signal);
  assert.equal((await store.get('shop', 'KEY', signal))?.reveal(), 'before');
  process.kill(daemon(), 'SIGKILL');
  await assert.rejects(store.get('shop', 'KEY', signal), { kind: 'absent' });
  execFileSync(join(keyringFolder(), 'start-daemon'));
  assert.equal((await store.get('shop', 'KEY', signal))?.reveal(), 'before');
  await store.set('shop', 'KEY', secret('after'), signal);
  assert.equal((await store.get('shop', 'KEY', signal))?.reveal(), 'after');
  assert.equal(await store.delete('shop', 'KEY', signal), true);
});
