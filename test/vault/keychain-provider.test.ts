/** keychain: which references it takes, what a pointer selects, and that no error quotes the value. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { knownProviders } from '../../core/reference/providers.ts';
import { formatReference, parseReference, type Reference } from '../../core/reference/reference.ts';
import { Secret } from '../../core/secret.ts';
import { loadProvider, providerProblem } from '../../vault/providers/index.ts';
import { keychainProvider } from '../../vault/providers/keychain.ts';
import { memoryStore } from './memory-store.ts';

const { signal } = new AbortController();
const needs = { store: async () => memoryStore(), home: '/nowhere', environment: {} };

function reference(text: string): Reference {
  return parseReference(text) ?? assert.fail(text);
}

test('core knows the same providers', async () => {
  for (const name of knownProviders) assert.equal(providerProblem(name), undefined);
  assert.equal((await loadProvider('keychain', needs))?.label, 'a map');
  assert.equal(await loadProvider('nobody', needs), undefined);
  assert.match(providerProblem('nobody') ?? '', /nobody.*keychain/);
});

describe('references', () => {
  const rows: readonly (readonly [string, RegExp | undefined])[] = [
    ['ref+keychain://shop/KEY', undefined],
    ['ref+keychain://shop/KEY#/a', undefined],
    ['ref+keychain://a%2Fb/c%20d', undefined],
    ['ref+keychain://shop', /exactly a service and an account/],
    ['ref+keychain://shop/KEY/more', /exactly a service and an account/],
    ['ref+keychain://shop/KEY?address=x', /has options/],
    ['ref+keychain://secretref-local/x', /keeps for itself/],
    ['ref+keychain://secretref-pieces/x', /keeps for itself/],
    ['ref+keychain://SecretRef-Local/x', /keeps for itself/],
    [`ref+keychain://shop/${'x'.repeat(400)}`, /too long/],
  ];
  for (const [text, problem] of rows) {
    test(`${text.slice(0, 50)} ${problem ? 'is refused' : 'is taken'}`, async () => {
      const provider = keychainProvider(memoryStore());
      const found = provider.problemOf(reference(text));
      if (!problem) return assert.equal(found, undefined);
      assert.match(found ?? '', problem);
      await assert.rejects(provider.read(reference(text), signal), problem);
      await assert.rejects(provider.write(reference(text), new Secret('value', ''), signal), problem);
    });
  }

  test('a name that no text can have is refused as well', () => {
    const provider = keychainProvider(memoryStore());
    for (const account of ['a\0b', 'a\nb', 'a\ud83d']) {
      const made: Reference = { provider: 'keychain', path: ['shop', account], options: [], pointer: [] };
      assert.match(provider.problemOf(made) ?? '', /control character/);
    }
  });

  test('written, described, listed, read and removed', async () => {
    const store = memoryStore();
    const provider = keychainProvider(store);
    const one = reference('ref+keychain://a%2Fb/c%20d');
    await provider.write(one, new Secret('value', 'x'), signal);
    await store.set('secretref-local', 'ref+keychain://a/b', new Secret('value', 'x'), signal);
    assert.deepEqual((await provider.list(signal)).map(formatReference), ['ref+keychain://a%2Fb/c%20d']);
    assert.deepEqual(await provider.describe(one, signal), { reference: one });
    assert.equal((await provider.read(one, signal)).reveal(), 'value');
    assert.equal(await provider.remove(one, signal), true);
    assert.equal(await provider.remove(one, signal), false);
    assert.equal(await provider.describe(one, signal), undefined);
    await assert.rejects(provider.read(one, signal), {
      kind: 'not-found',
      message: /ref\+keychain:\/\/a%2Fb\/c%20d has no value in a map/,
    });
  });

  test('a part of a value cannot be written or removed', async () => {
    const provider = keychainProvider(memoryStore());
    await assert.rejects(provider.write(reference('ref+keychain://a/b#/c'), new Secret('x', ''), signal), /part of a value/);
    await assert.rejects(provider.remove(reference('ref+keychain://a/b#/c'), signal), /part of a value/);
  });
});

describe('pointers', () => {
  const json = JSON.stringify({
    a: { 'b/c~d': 'deep' },
    list: ['zero', 'one'],
    n: 12,
    yes: true,
    no: null,
    '': 'empty',
    long: 2 ** 60,
  });
  const rows: readonly (readonly [pointer: string, result: string | RegExp])[] = [
    ['/long', /more digits than are read exactly/],
    ['/a/b~1c~0d', 'deep'],
    ['/list/1', 'one'],
    ['/n', '12'],
    ['/yes', 'true'],
    ['/', 'empty'],
    ['/a', /no text/],
    ['/no', /no text/],
    ['/x', /nothing at that place/],
    ['/list/2', /nothing at that place/],
    ['/list/01', /nothing at that place/],
    ['/list/-', /nothing at that place/],
    ['/list/length', /nothing at that place/],
    ['/n/x', /nothing at that place/],
    ['/toString', /nothing at that place/],
    ['/__proto__', /nothing at that place/],
    ['/constructor/name', /nothing at that place/],
  ];
  for (const [pointer, result] of rows) {
    test(pointer, async () => {
      const store = memoryStore();
      await store.set('shop', 'KEY', new Secret(json, 'KEY'), signal);
      const read = keychainProvider(store).read(reference(`ref+keychain://shop/KEY#${pointer}`), signal);
      if (typeof result === 'string') assert.equal((await read).reveal(), result);
      else await assert.rejects(read, { name: 'VaultError', message: result });
    });
  }

  test('what is no JSON is not quoted', async () => {
    const store = memoryStore();
    await store.set('shop', 'KEY', new Secret('hunter2hunter2', 'KEY'), signal);
    await assert.rejects(keychainProvider(store).read(reference('ref+keychain://shop/KEY#/a'), signal), (error: Error) => {
      assert.match(error.message, /is no JSON/);
      return !`${error.message}${error.stack}`.includes('hunter2');
    });
  });
});
