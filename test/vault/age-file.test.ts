/** age-file: encrypted, private, and whole after two processes wrote at once; the passphrase comes late and only once. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Decrypter } from 'age-encryption';
import { Secret } from '../../core/secret.ts';
import { ageFileStore } from '../../vault/stores/age-file.ts';
import type { AskPassphrase } from '../../vault/stores/passphrase.ts';
import type { Store } from '../../vault/stores/store.ts';
import { temporaryHome } from './temporary-home.ts';

const { signal } = new AbortController();

/** A person who always answers the same. */
function person(answer: string | undefined): { readonly ask: AskPassphrase; readonly asked: string[] } {
  const asked: string[] = [];
  const ask: AskPassphrase = async (kind) => {
    asked.push(kind);
    return answer === undefined ? undefined : new Secret(answer, 'passphrase');
  };
  return { ask, asked };
}

function open(home: string, ask: AskPassphrase = person('open sesame').ask): Store {
  return ageFileStore({ home, askPassphrase: ask });
}

async function set(store: Store, account: string, value = `value of ${account}`): Promise<void> {
  await store.set('shop', account, new Secret(value, account), signal);
}

async function get(store: Store, account: string): Promise<string | undefined> {
  return (await store.get('shop', account, signal))?.reveal();
}

describe('the encrypted file', () => {
  test('asks when it must, keeps, lists, and forgets', async (t) => {
    const home = temporaryHome(t);
    const { ask, asked } = person('open sesame');
    const store = open(home, ask);
    assert.equal(await get(store, 'KEY'), undefined);
    assert.equal(await store.delete('shop', 'KEY', signal), false);
    assert.deepEqual([asked, existsSync(join(home, 'store.age'))], [[], false], 'nothing to encrypt, nothing to ask');
    await set(store, 'KEY');
    await set(store, 'ÄÖ "\n', 'x');
    assert.equal(await get(store, 'KEY'), 'value of KEY');
    assert.deepEqual(asked, ['new']);

    const later = person('open sesame');
    const again = open(home, later.ask);
    assert.deepEqual(await again.list(signal), [
      { service: 'shop', account: 'KEY' },
      { service: 'shop', account: 'ÄÖ "\n' },
    ]);
    assert.equal(await again.delete('shop', 'KEY', signal), true);
    assert.equal(await get(again, 'KEY'), undefined);
    assert.equal(await get(store, 'KEY'), undefined, 'the change of another is seen');
    assert.deepEqual([asked, later.asked], [['new'], ['existing']]);
    assert.deepEqual(readdirSync(home), ['store.age']);
    if (process.platform !== 'win32') assert.equal(statSync(join(home, 'store.age')).mode & 0o777, 0o600);
  });

  test('any implementation of age opens it', async (t) => {
    const home = temporaryHome(t);
    await set(open(home), 'KEY');
    const decrypter = new Decrypter();
    decrypter.addPassphrase('open sesame');
    const text = await decrypter.decrypt(readFileSync(join(home, 'store.age')), 'text');
    assert.deepEqual(JSON.parse(text), { version: 1, entries: [['shop', 'KEY', 'value of KEY']] });
  });

  test('a wrong passphrase is one sentence, changes nothing and is asked for again', async (t) => {
    const home = temporaryHome(t);
    await set(open(home), 'KEY');
    const before = readFileSync(join(home, 'store.age'));
    const answers = ['wrong', 'wrong again', 'open sesame'];
    const store = open(home, async () => new Secret(answers.shift() ?? '', 'passphrase'));
    await assert.rejects(get(store, 'KEY'), { kind: 'denied', message: /passphrase of .*store\.age is wrong/ });
    await assert.rejects(set(store, 'OTHER'), { kind: 'denied' });
    assert.deepEqual(readFileSync(join(home, 'store.age')), before);
    assert.equal(await get(store, 'KEY'), 'value of KEY');
    assert.deepEqual(readdirSync(home), ['store.age']);
  });

  test('without a person it stays closed', async (t) => {
    const home = temporaryHome(t);
    await assert.rejects(set(open(home, person(undefined).ask), 'KEY'), { kind: 'locked', message: /SECRETREF_PASSPHRASE_FILE/ });
    assert.deepEqual(readdirSync(home), []);
  });

  for (const [name, bytes] of [
    ['empty', ''],
    ['no age file', 'hello\n'],
    ['cut', 'age-encryption.org/v1\n-> scrypt bgTBTSeB9bVWMzkDVpMr8g 17\n'],
    ['asking for far too much work', 'age-encryption.org/v1\n-> scrypt bgTBTSeB9bVWMzkDVpMr8g 63\nAAAA\n--- AAAA\n'],
  ] as const) {
    test(`a file that is ${name} is an error, and stays as it is`, async (t) => {
      const home = temporaryHome(t);
      writeFileSync(join(home, 'store.age'), bytes);
      await assert.rejects(get(open(home), 'KEY'), { kind: 'invalid', message: /damaged/ });
      await assert.rejects(set(open(home), 'KEY'), { kind: 'invalid' });
      assert.equal(readFileSync(join(home, 'store.age'), 'utf8'), bytes);
    });
  }

  test('processes that write at once lose nothing, and the lock of a dead one is taken away', async (t) => {
    const home = temporaryHome(t);
    await set(open(home), 'FIRST');
    const dead = spawn(process.execPath, ['-e', '']);
    await once(dead, 'exit');
    writeFileSync(join(home, 'store.age.lock'), JSON.stringify({ pid: dead.pid, host: hostname() }));
    const writers = ['A', 'B'].map((account) =>
      spawn(process.execPath, ['test/vault/age-writer.ts', home, account], { stdio: ['ignore', 'inherit', 'inherit'] }),
    );
    const codes = await Promise.all(writers.map(async (writer) => (await once(writer, 'exit'))[0]));
    assert.deepEqual(codes, [0, 0]);
    const accounts = (await open(home).list(signal)).map(({ account }) => account);
    assert.deepEqual(accounts.toSorted(), ['A', 'B', 'FIRST']);
    assert.deepEqual(readdirSync(home), ['store.age']);
  });
});

describe('the passphrase file', { skip: process.platform === 'win32' && 'Windows keeps rights that Node does not show' }, () => {
  function withFile(home: string, text: string, mode: number): Store {
    const path = join(home, 'passphrase');
    writeFileSync(path, text);
    chmodSync(path, mode);
    return ageFileStore({ home, askPassphrase: person(undefined).ask, passphraseFile: path });
  }

  test('wins over asking; its last line break is none of it; a link to it will do', async (t) => {
    const home = temporaryHome(t);
    await set(withFile(home, 'open sesame\r\n', 0o600), 'KEY');
    assert.equal(await get(open(home), 'KEY'), 'value of KEY');
    symlinkSync(join(home, 'passphrase'), join(home, 'link'));
    assert.equal(
      await get(ageFileStore({ home, askPassphrase: person(undefined).ask, passphraseFile: join(home, 'link') }), 'KEY'),
      'value of KEY',
    );
  });

  for (const mode of [0o640, 0o604, 0o620]) {
    test(`is refused at mode ${mode.toString(8)}`, async (t) => {
      await assert.rejects(set(withFile(temporaryHome(t), 'open sesame', mode), 'KEY'), { kind: 'denied', message: /chmod 600/ });
    });
  }

  test('is refused when it is empty or missing', async (t) => {
    const home = temporaryHome(t);
    await assert.rejects(set(withFile(home, '\n', 0o600), 'KEY'), /is empty/);
    const store = ageFileStore({ home, askPassphrase: person(undefined).ask, passphraseFile: join(home, 'none') });
    await assert.rejects(set(store, 'KEY'), /cannot be read/);
  });
});
