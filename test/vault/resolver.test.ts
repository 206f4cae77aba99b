/** resolver: nothing without permission, nothing by halves, nothing without its line in the audit log. */

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Secret } from '../../core/secret.ts';
import { memoryStore } from './memory-store.ts';
import { openedVault, put, reference, revealed, signal } from './opened-vault.ts';

const key = 'ref+keychain://shop/KEY';
const other = 'ref+keychain://shop/OTHER';

describe('reading', () => {
  test('one missing reference and nothing is handed out; the message and `missing` name it', async (t) => {
    const opened = openedVault(t, 'once');
    await put(opened, 'KEY', 'one');
    const resolution = await opened.resolve({ A: key, B: other });
    assert.deepEqual(resolution, {
      kind: 'failed',
      message: `${other} has no value in a map; set one with secretref set '${other}'.`,
      missing: reference(other),
    });
    assert.deepEqual(
      opened.audited().map(({ event, reference: text, outcome }) => [event, text, outcome]),
      [
        ['read', key, 'ok'],
        ['read', other, 'not-found'],
      ],
    );
  });

  test('a reference that the provider cannot hold fails with its sentence', async (t) => {
    const resolution = await openedVault(t, 'once').resolve({ A: 'ref+keychain://shop' });
    assert.match(resolution.kind === 'failed' ? resolution.message : '', /exactly a service and an account/);
  });

  test('a local value wins until it is removed', async (t) => {
    const opened = openedVault(t, 'once');
    await put(opened, 'KEY', 'one');
    assert.deepEqual(revealed(await opened.resolve({ A: key })), { A: 'one' });
    await opened.vault.setLocal(reference(key), new Secret('mine', 'KEY'), signal);
    assert.deepEqual(revealed(await opened.resolve({ A: key })), { A: 'mine' });
    assert.equal(opened.audited().at(-1)?.['source'], 'local');
    assert.equal(await opened.vault.removeLocal(reference(key), signal), true);
    assert.equal(await opened.vault.removeLocal(reference(key), signal), false);
    assert.deepEqual(revealed(await opened.resolve({ A: key })), { A: 'one' });
  });

  test('many at once are one read, a write is seen at once, and every handing out has its line', async (t) => {
    const opened = openedVault(t, 'session');
    await put(opened, 'KEY', 'one');
    await Promise.all([opened.resolve({ A: key }), opened.resolve({ A: key }), opened.resolve({ B: key, C: key })]);
    await opened.resolve({ A: key });
    assert.equal(opened.store.calls.filter((call) => call === 'get shop/KEY').length, 1);
    assert.equal(opened.audited().length, 4);
    await (await opened.vault.provider('keychain'))?.write(reference(key), new Secret('new', 'KEY'), signal);
    assert.deepEqual(revealed(await opened.resolve({ A: key })), { A: 'new' });
  });

  test('without an audit line no value is handed out', async (t) => {
    const opened = openedVault(t, 'once');
    await put(opened, 'KEY', 'hunter2hunter2');
    mkdirSync(join(opened.home, 'audit.jsonl'));
    const resolution = await opened.resolve({ A: key });
    assert.equal(resolution.kind, 'failed');
    assert.match(resolution.kind === 'failed' ? resolution.message : '', /audit\.jsonl could not be written/);
    const provider = await opened.vault.provider('keychain');
    await assert.rejects(provider?.read(reference(key), signal) ?? Promise.resolve(), /audit\.jsonl/);
    await assert.rejects(provider?.write(reference(other), new Secret('x', ''), signal) ?? Promise.resolve(), /audit\.jsonl/);
    assert.equal(opened.store.entries.size, 1);
  });

  test('a cancelled start is a failure, and does not spoil the read for others', async (t) => {
    let open: (() => void) | undefined;
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const slow = memoryStore();
    const opened = openedVault(t, 'session', undefined, { ...slow, get: async (...call) => gate.then(() => slow.get(...call)) });
    await put(opened, 'KEY', 'one');
    const controller = new AbortController();
    const cancelled = opened.resolve({ A: key }, {}, controller.signal);
    const patient = opened.resolve({ A: key });
    controller.abort();
    assert.match((await cancelled.then((one) => (one.kind === 'failed' ? one.message : ''))) ?? '', /cancelled/);
    open?.();
    assert.deepEqual(revealed(await patient), { A: 'one' });
  });

  test('what no environment can carry is refused by name', async (t) => {
    const opened = openedVault(t, 'once');
    await put(opened, 'KEY', 'x'.repeat(131_072));
    const resolution = await opened.resolve({ A: key });
    assert.match(resolution.kind === 'failed' ? resolution.message : '', /value of A is over 128 KiB/);
  });

  test('the values inside a template are to be masked by themselves too', async (t) => {
    const opened = openedVault(t, 'once');
    await put(opened, 'KEY', 'one');
    const resolution = await opened.resolve({ URL: `postgres://app:${key}+@db` });
    assert.ok(resolution.kind === 'resolved');
    assert.deepEqual(
      [...resolution.masked].map(([name, secret]) => [name, secret.reveal()]),
      [
        ['URL', 'postgres://app:one@db'],
        [key, 'one'],
      ],
    );
  });
});

test('no file of the home ever holds a value', async (t) => {
  const opened = openedVault(t, 'always');
  await put(opened, 'KEY', 'hunter2hunter2');
  const keychain = await opened.vault.provider('keychain');
  await keychain?.write(reference(other), new Secret('hunter2hunter2', 'OTHER'), signal);
  await opened.vault.setLocal(reference(key), new Secret('hunter2hunter2', 'KEY'), signal);
  const beside = `hunter2hunter2:${other}+`;
  await opened.vault.grant(opened.folder, reference(other), [beside]);
  revealed(await opened.resolve({ A: key, B: other, C: beside }));
  await keychain?.remove(reference(other), signal);
  for (const name of ['audit.jsonl', 'consents.jsonl'])
    assert.ok(!readFileSync(join(opened.home, name), 'utf8').includes('hunter2'), name);
  assert.deepEqual(
    opened.audited().map(({ event, outcome }) => `${event} ${outcome}`),
    ['write begun', 'write done', 'write begun', 'write done', 'read ok', 'read ok', 'remove begun', 'remove done'],
  );
});

test('opening a vault does no I/O', async (t) => {
  const opened = openedVault(t);
  rmSync(opened.home, { recursive: true });
  const other = openedVault(t, 'deny', join(opened.home, 'never'));
  assert.deepEqual(other.store.calls, []);
  assert.throws(() => readFileSync(other.home), /ENOENT/);
  assert.equal(await other.vault.provider('nobody'), undefined);
});
