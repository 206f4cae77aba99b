/** chunks: whatever a store takes comes back the same, and a write that was torn leaves the value before it. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { Secret } from '../../core/secret.ts';
import { chunked } from '../../vault/stores/chunks.ts';
import type { Store } from '../../vault/stores/store.ts';
import { memoryStore } from './memory-store.ts';

const { signal } = new AbortController();

async function get(store: Store): Promise<string | undefined> {
  return (await store.get('shop', 'KEY', signal))?.reveal();
}

async function set(store: Store, value: string): Promise<void> {
  await store.set('shop', 'KEY', new Secret(value, 'KEY'), signal);
}

describe('values in pieces', () => {
  test('come back the same, in pieces no larger than the limit, and go away whole', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 3 }),
        async (values) => {
          const raw = memoryStore();
          const store = chunked(raw, 7);
          for (const value of values.map((text) => text.replaceAll('\0', '0').toWellFormed())) {
            await set(store, value);
            assert.equal(await get(store), value);
          }
          const pieces = [...raw.entries].filter(([key]) => key.includes('secretref-pieces'));
          for (const [, piece] of pieces) assert.ok(piece.reveal().length <= 7 && piece.reveal().isWellFormed());
          assert.deepEqual(await store.list(signal), [{ service: 'shop', account: 'KEY' }]);
          assert.equal(await store.delete('shop', 'KEY', signal), true);
          assert.equal(raw.entries.size, 0);
          assert.equal(await store.delete('shop', 'KEY', signal), false);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('a value that looks like a header is one only for us', async () => {
    const store = chunked(memoryStore(), 1_000);
    const header = 'secretref-pieces:00000000-0000-0000-0000-000000000000:2';
    await set(store, header);
    assert.equal(await get(store), header);
  });

  test('a write torn at any step leaves the old value whole', async () => {
    for (let step = 0; ; step++) {
      const raw = memoryStore();
      await set(chunked(raw, 4), 'the old value');
      let left = step;
      const torn: Store = {
        ...raw,
        set: async (...call) => {
          if (left-- === 0) throw new Error('torn');
          await raw.set(...call);
        },
      };
      const outcome = await set(chunked(torn, 4), 'a new one').then(
        () => 'done',
        () => 'torn',
      );
      assert.equal(await get(chunked(raw, 4)), outcome === 'done' ? 'a new one' : 'the old value');
      if (outcome === 'done') return assert.equal(step, 4);
    }
  });

  test('a missing piece is an error, not a shorter value', async () => {
    const raw = memoryStore();
    await set(chunked(raw, 4), 'the old value');
    raw.entries.delete([...raw.entries.keys()].find((key) => key.includes('pieces')) ?? '');
    await assert.rejects(get(chunked(raw, 4)), /part of this value is missing/);
  });

  test('a reader that is overtaken by a writer gets the new value', async () => {
    const raw = memoryStore();
    await set(chunked(raw, 4), 'the old value');
    let overtaken = false;
    const slow: Store = {
      ...raw,
      get: async (service, account, aborted) => {
        const found = await raw.get(service, account, aborted);
        if (service === 'shop' && !overtaken) {
          overtaken = true;
          await set(chunked(raw, 4), 'quite a new value');
        }
        return found;
      },
    };
    assert.equal(await get(chunked(slow, 4)), 'quite a new value');
  });
});

describe('values that no store takes', () => {
  const rows: readonly (readonly [string, string, RegExp])[] = [
    ['empty', '', /empty value cannot be stored/],
    ['NUL', 'a\0b', /NUL character/],
    ['half a surrogate pair', 'a\ud83d', /surrogate/],
    ['far too long', 'x'.repeat(1_000_001), /million/],
  ];
  for (const [name, value, problem] of rows) {
    test(name, async () => {
      const raw = memoryStore();
      await assert.rejects(set(chunked(raw, 1_280), value), problem);
      assert.equal(raw.entries.size, 0);
    });
  }
});
