/** A copy stands in for a vault out of reach, and for nothing else: not for one that refuses, not too old, not of another vault, not without a keychain. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Secret } from '../../core/secret.ts';
import { VaultError, type VaultErrorKind } from '../../vault/errors.ts';
import { openOffline, readOfflineDays } from '../../vault/offline.ts';
import type { Provider } from '../../vault/provider.ts';
import { keychainProvider } from '../../vault/providers/keychain.ts';
import { offlineService } from '../../vault/stores/reserved.ts';
import type { Store } from '../../vault/stores/store.ts';
import { memoryStore } from './memory-store.ts';
import { reference, signal } from './opened-vault.ts';

const text = 'ref+vault://secret/shop#/key';
const shop = reference(text);
const value = new Secret('vault-value', text);

interface Away {
  readonly store: Store;
  readonly provider: Provider;
}

function away(kind: Store['kind'] = 'os', origin = 'a vault', isKept: Provider['isKept'] = async () => true): Away {
  const store = { ...memoryStore(), kind };
  return { store, provider: { ...keychainProvider(store), originOf: () => origin, isKept } };
}

async function complete({ store, provider }: Away, outcome: Secret | VaultErrorKind, days = 7) {
  const given = outcome instanceof Secret ? outcome : new VaultError(outcome, 'It failed.');
  const [read] = await openOffline(async () => store, days).complete(provider, [shop], [given]);
  return read instanceof VaultError ? read.kind : `${read?.source} ${read?.secret.reveal()}`;
}

/** As if it had been made then. */
async function age({ store }: Away, milliseconds: number): Promise<void> {
  const kept = (await store.get(offlineService, text, signal)) ?? assert.fail();
  const copy = { ...JSON.parse(kept.reveal()), time: new Date(Date.now() - milliseconds).toISOString() };
  await store.set(offlineService, text, new Secret(JSON.stringify(copy), text), signal);
}

const day = 86_400_000;

describe('a copy', () => {
  test('stands in while the vault is out of reach, and says so', async () => {
    const at = away();
    assert.equal(await complete(at, 'unreachable'), 'unreachable');
    assert.equal(await complete(at, value), 'provider vault-value');
    assert.equal(await complete(at, 'unreachable'), 'offline vault-value');
    await complete(at, new Secret('newer-value', text));
    assert.equal(await complete(at, 'unreachable'), 'offline newer-value');
  });

  for (const kind of ['signed-out', 'untrusted', 'locked', 'throttled', 'broken', 'invalid'] as const)
    test(`does not stand in for a vault that is ${kind}, and stays`, async () => {
      const at = away();
      await complete(at, value);
      assert.equal(await complete(at, kind), kind);
      assert.equal(await complete(at, 'unreachable'), 'offline vault-value');
    });

  for (const kind of ['not-found', 'recoverable', 'denied'] as const)
    test(`goes when the vault says ${kind}`, async () => {
      const at = away();
      await complete(at, value);
      assert.equal(await complete(at, kind), kind);
      assert.equal(await complete(at, 'unreachable'), 'unreachable');
    });

  test('is not used beyond its days, nor one from the future', async () => {
    for (const [old, expected] of [
      [7 * day - 60_000, 'offline vault-value'],
      [7 * day + 60_000, 'unreachable'],
      [-60_000, 'unreachable'],
    ] as const) {
      const at = away();
      await complete(at, value);
      await age(at, old);
      assert.equal(await complete(at, 'unreachable'), expected);
    }
  });

  test('of one vault does not stand in for another', async () => {
    const at = away();
    await complete(at, value);
    const other = { ...at, provider: { ...at.provider, originOf: () => 'another vault' } };
    assert.equal(await complete(other, 'unreachable'), 'unreachable');
  });

  test('is not made unasked, nor of what each read makes, nor outside of a system’s keychain', async () => {
    for (const [at, days] of [
      [away(), 0],
      [away('os', 'a vault', async () => false), 7],
      [away('file'), 7],
      [away('editor'), 7],
    ] as const) {
      await complete(at, value, days);
      assert.deepEqual(await at.store.list(signal), []);
      assert.equal(await complete(at, 'unreachable', days), 'unreachable');
    }
  });

  test('a keychain that fails changes nothing', async () => {
    const at = away();
    const get = () => Promise.reject(new VaultError('locked', 'It is locked.'));
    assert.equal(await complete({ ...at, store: { ...at.store, get } }, value), 'provider vault-value');
    assert.equal(await complete({ ...at, store: { ...at.store, get } }, 'unreachable'), 'unreachable');
  });
});

test('the number of days is bounded', () => {
  assert.deepEqual(['0', '7', '30', '31', '-1', 'x', '1.5', ''].map(readOfflineDays), [0, 7, 30, ...Array(5).fill(undefined)]);
});
