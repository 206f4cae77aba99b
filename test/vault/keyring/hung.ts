/** Under a keyring that was stopped: each call is an error within three seconds, the event loop runs on, and later all works again. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { chooseStore } from '../../../vault/stores/choose.ts';
import { daemon, keychain, secret, signal, timed } from './keychain.ts';

test('a keyring that hangs', async (t) => {
  const warm = keychain();
  await warm.set('shop', 'KEY', secret('value'), signal);
  process.kill(daemon(), 'SIGSTOP');
  t.after(() => process.kill(daemon(), 'SIGCONT'));
  const cold = keychain();
  const noFallback = () => Promise.reject(new Error('the fallback was used'));
  const calls: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['a kept entry', () => warm.get('shop', 'KEY', signal)],
    ['a new entry', () => cold.get('shop', 'KEY', signal)],
    ['several new entries', () => Promise.all(['A', 'B', 'C'].map((account) => keychain().get('shop', account, signal)))],
    ['one entry behind another', () => Promise.all(['A', 'B', 'C'].map((account) => cold.get('shop', account, signal)))],
    ['a write', () => warm.set('shop', 'KEY', secret('new'), signal)],
    ['a list', () => keychain().list(signal)],
    ['the choice of a store', () => chooseStore({ store: 'auto', fallback: noFallback }, { ...process.env })()],
  ];
  const results = await Promise.all(
    calls.map(async ([name, call]) => {
      const { took, longestGap } = await timed(() =>
        assert.rejects(call(), { kind: 'unreachable', message: /does not answer/ }, name),
      );
      return { name, took, longestGap };
    }),
  );
  for (const { name, took, longestGap } of results) {
    assert.ok(took < 3_000, `${name}: ${took} ms`);
    assert.ok(longestGap < 500, `${name}: the event loop stood still for ${longestGap} ms`);
  }
});

test('when it answers again, so do we', async () => {
  const store = keychain();
  await store.set('shop', 'KEY', secret('again'), signal);
  assert.equal((await store.get('shop', 'KEY', signal))?.reveal(), 'again');
});

test('a process that was refused an answer can end', async (t) => {
  process.kill(daemon(), 'SIGSTOP');
  t.after(() => process.kill(daemon(), 'SIGCONT'));
  const child = spawn(process.execPath, ['test/vault/keyring/ask-once.ts'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 20_000,
    killSignal: 'SIGKILL',
  });
  const { took, result } = await timed(() => once(child, 'exit'));
  assert.deepEqual(result, [7, null]);
  assert.ok(took < 6_000, `${took} ms`);
});
