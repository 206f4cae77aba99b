/** What a move leaves in a vault afterwards: taken back only while it is the same, kept again when the move is done again, and found under another name. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Secret } from '../../core/secret.ts';
import { VaultError } from '../../vault/errors.ts';
import { keepAgain, takeBack } from '../../vault/keep.ts';
import type { Provider } from '../../vault/provider.ts';
import { referenceHolding } from '../../vault/reuse.ts';
import { type OpenedVault, openedVault, put, reference, signal } from './opened-vault.ts';

const key = reference('ref+keychain://shop/KEY');
const secret = new Secret('hunter2hunter2', 'KEY');

async function keychain({ vault }: OpenedVault): Promise<Provider> {
  return (await vault.provider('keychain')) ?? assert.fail();
}

describe('an entry whose move is undone', () => {
  test('is removed, with its audit line', async (t) => {
    const opened = openedVault(t);
    await put(opened, 'KEY', 'hunter2hunter2');
    assert.equal(await takeBack(await keychain(opened), key, secret, signal), 'removed');
    assert.equal(opened.store.entries.size, 0);
    assert.deepEqual(
      opened.audited().map(({ event, outcome }) => `${event} ${outcome}`),
      ['read ok', 'remove begun', 'remove done'],
    );
  });

  test('stays when it has got another value', async (t) => {
    const opened = openedVault(t);
    await put(opened, 'KEY', 'another value');
    assert.equal(await takeBack(await keychain(opened), key, secret, signal), 'changed');
    assert.equal(opened.store.entries.size, 1);
  });

  test('may be gone already', async (t) => {
    assert.equal(await takeBack(await keychain(openedVault(t)), key, secret, signal), 'gone');
  });
});

describe('a move that is done again', () => {
  test('finds its entry, or writes it anew, and writes over nothing', async (t) => {
    const opened = openedVault(t);
    const provider = await keychain(opened);
    assert.equal((await keepAgain(provider, key, secret, signal)).kind, 'created');
    assert.equal((await keepAgain(provider, key, secret, signal)).kind, 'there');
    assert.equal((await keepAgain(provider, key, new Secret('another value', 'KEY'), signal)).kind, 'taken');
    assert.ok([...opened.store.entries.values()][0]?.equals(secret));
  });

  test('brings back what its vault only marked as deleted', async (t) => {
    const provider = await keychain(openedVault(t));
    let isDeleted = true;
    const recoverable: Provider = {
      ...provider,
      read: (...given) =>
        isDeleted ? Promise.reject(new VaultError('recoverable', 'It was deleted.')) : provider.read(...given),
      life: {
        recover: async () => {
          isDeleted = false;
        },
      },
    };
    await provider.write(key, secret, signal);
    assert.equal((await keepAgain(recoverable, key, secret, signal)).kind, 'there');
  });
});

describe('a value that is there under another name', () => {
  test('is found, and the others stay as they are', async (t) => {
    const opened = openedVault(t);
    await put(opened, 'OTHER', 'another value');
    await put(opened, 'SAME', 'hunter2hunter2');
    const candidates = ['KEY', 'OTHER', 'SAME'].map((name) => reference(`ref+keychain://shop/${name}`));
    assert.deepEqual(await referenceHolding(await keychain(opened), candidates, secret, signal), candidates[2]);
    assert.equal(opened.store.entries.size, 2);
  });

  test('a vault that fails is asked once', async (t) => {
    let asked = 0;
    const provider: Provider = {
      ...(await keychain(openedVault(t))),
      read: () => {
        asked++;
        return Promise.reject(new VaultError('locked', 'It is locked.'));
      },
    };
    const candidates = ['KEY', 'OTHER'].map((name) => reference(`ref+keychain://shop/${name}`));
    assert.equal(await referenceHolding(provider, candidates, secret, signal), undefined);
    assert.equal(asked, 1);
  });

  test('is not guessed', async (t) => {
    const opened = openedVault(t);
    await put(opened, 'KEY', 'hunter2hunter');
    assert.equal(await referenceHolding(await keychain(opened), [key, key], secret, signal), undefined);
    assert.equal(opened.store.calls.filter((call) => call === 'get shop/KEY').length, 1);
  });
});
