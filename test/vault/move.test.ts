/** move: the source is edited only when the vault holds the value, and a move that fails leaves nothing behind. */

import assert from 'node:assert/strict';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Secret } from '../../core/secret.ts';
import { type Edited, type MoveResult, move } from '../../vault/move.ts';
import { memoryStore } from './memory-store.ts';
import { type OpenedVault, openedVault, put, reference, revealed, signal } from './opened-vault.ts';

const key = 'ref+keychain://shop/KEY';

async function moveKey(opened: OpenedVault, applyEdits: () => Promise<Edited>, text = key): Promise<MoveResult> {
  return move(
    {
      vault: opened.vault,
      reference: reference(text),
      folder: opened.folder,
      templates: [],
      secret: new Secret('hunter2hunter2', 'KEY'),
      applyEdits,
    },
    signal,
  );
}

function messageOf(result: MoveResult): string {
  return result.kind === 'failed' ? result.message : '';
}

describe('move', () => {
  test('writes, reads back, edits, and needs no consent afterwards', async (t) => {
    const opened = openedVault(t, 'deny');
    const result = await moveKey(opened, async () => {
      assert.deepEqual(opened.store.calls, ['get shop/KEY', 'get shop/KEY', 'get shop/KEY', 'set shop/KEY', 'get shop/KEY']);
      return 'edited';
    });
    assert.deepEqual(result, { kind: 'moved', entry: 'created' });
    assert.deepEqual(revealed(await opened.resolve({ A: key })), { A: 'hunter2hunter2' });
    assert.equal(opened.asked.length, 0);
  });

  test('the same value is there already: reused, and kept when the edit is refused', async (t) => {
    const opened = openedVault(t);
    await put(opened, 'KEY', 'hunter2hunter2');
    assert.equal((await moveKey(opened, async () => 'changed')).kind, 'changed');
    assert.equal(opened.store.entries.size, 1);
    assert.deepEqual(await moveKey(opened, async () => 'edited'), { kind: 'moved', entry: 'there' });
    assert.ok(!opened.store.calls.slice(1).some((call) => call.startsWith('set')));
  });

  test('another value is there: taken, and nothing is touched', async (t) => {
    const opened = openedVault(t);
    await put(opened, 'KEY', 'another value');
    assert.deepEqual(await moveKey(opened, () => assert.fail('edited')), { kind: 'taken' });
    assert.equal([...opened.store.entries.values()][0]?.reveal(), 'another value');
  });

  test('a refused edit takes the entry away again, and grants nothing', async (t) => {
    const opened = openedVault(t, 'deny');
    assert.deepEqual(await moveKey(opened, async () => 'changed'), { kind: 'changed' });
    assert.equal(opened.store.entries.size, 0);
    await put(opened, 'KEY', 'hunter2hunter2');
    assert.equal((await opened.resolve({ A: key })).kind, 'denied');
  });

  test('a discarded preview takes away the entry that the move created, and no other, with its audit line', async (t) => {
    const opened = openedVault(t);
    assert.deepEqual(await moveKey(opened, async () => 'discarded'), { kind: 'discarded' });
    assert.equal(opened.store.entries.size, 0);
    assert.deepEqual(
      opened
        .audited()
        .slice(-2)
        .map(({ event, outcome }) => [event, outcome]),
      [
        ['remove', 'begun'],
        ['remove', 'done'],
      ],
    );
    await put(opened, 'KEY', 'hunter2hunter2');
    assert.deepEqual(await moveKey(opened, async () => 'discarded'), { kind: 'discarded' });
    assert.equal(opened.store.entries.size, 1);
  });

  test('an edit that throws may have been made in part: the value stays', async (t) => {
    const opened = openedVault(t);
    assert.match(
      messageOf(await moveKey(opened, () => Promise.reject(new Error('hunter2hunter2')))),
      /half-way; the value is kept as ref\+keychain:\/\/shop\/KEY/,
    );
    assert.equal(opened.store.entries.size, 1);
  });

  const faults: readonly (readonly [name: string, fault: Partial<ReturnType<typeof memoryStore>>, message: RegExp])[] = [
    ['a write that fails', { set: () => Promise.reject(new Error('hunter2hunter2')) }, /did not give/],
    ['a store that forgets', { set: async () => undefined }, /did not keep/],
  ];
  for (const [name, fault, message] of faults) {
    test(`${name}: no edit, one sentence without the value`, async (t) => {
      const opened = openedVault(t, 'deny', undefined, { ...memoryStore(), ...fault });
      const result = await moveKey(opened, () => assert.fail('edited'));
      assert.match(messageOf(result), message);
      assert.ok(!messageOf(result).includes('hunter2'));
      assert.equal(opened.store.entries.size, 0);
    });
  }

  test('another process was quicker: taken, and its value stays', async (t) => {
    const store = memoryStore();
    const opened = openedVault(t, 'deny', undefined, {
      ...store,
      set: async (service, account) => store.set(service, account, new Secret('theirs', ''), signal),
    });
    assert.deepEqual(await moveKey(opened, () => assert.fail('edited')), { kind: 'taken' });
    assert.equal([...store.entries.values()][0]?.reveal(), 'theirs');
  });

  test('no audit line, no move', async (t) => {
    const opened = openedVault(t);
    mkdirSync(join(opened.home, 'audit.jsonl'));
    assert.match(messageOf(await moveKey(opened, () => assert.fail('edited'))), /audit\.jsonl/);
    assert.equal(opened.store.entries.size, 0);
  });

  test('a template is granted as it was written, and no other', async (t) => {
    const opened = openedVault(t, 'deny');
    const templates = [`postgres://app:secret${key}+@db/shop`, `x ${key}+`];
    const secret = new Secret('hunter2hunter2', 'KEY');
    const { vault, folder } = opened;
    await move({ vault, reference: reference(key), folder, templates, secret, applyEdits: async () => 'edited' }, signal);
    assert.equal((await opened.resolve({ URL: `postgres://app:${key}+@db/shop`, X: `x ${key}+` })).kind, 'resolved');
    assert.equal((await opened.resolve({ URL: `postgres://app:${key}+@evil/shop` })).kind, 'denied');
  });

  test('a grant that cannot be kept does not undo a move', async (t) => {
    const opened = openedVault(t);
    mkdirSync(join(opened.home, 'consents.jsonl'));
    chmodSync(join(opened.home, 'consents.jsonl'), 0o700);
    assert.deepEqual(await moveKey(opened, async () => 'edited'), { kind: 'moved', entry: 'created' });
    assert.equal(opened.store.entries.size, 1);
  });

  for (const text of ['ref+nobody://a/b', 'ref+keychain://a', 'ref+keychain://a/b#/c']) {
    test(`${text} is refused with a sentence`, async (t) => {
      const result = await moveKey(openedVault(t), () => assert.fail('edited'), text);
      assert.match(messageOf(result), /\.$/);
    });
  }
});
