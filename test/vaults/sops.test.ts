/** sops: the contract on a file that the real program has encrypted, in each of its formats; what a file of a repository must not bring about. */

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { formatReference, parseReference, type Reference } from '../../core/reference/reference.ts';
import { Secret } from '../../core/secret.ts';
import { makeSopsKey, type SopsKey, sopsFolder } from '../../samples/servers/sops.ts';
import type { Provider } from '../../vault/provider.ts';
import { loadProvider } from '../../vault/providers/index.ts';
import { place, secretref } from '../cli/secretref.ts';
import { memoryStore } from '../vault/memory-store.ts';
import { contract, isOfKind } from './contract.ts';

const { signal } = new AbortController();

const top = realpathSync(mkdtempSync(join(tmpdir(), 'secretref-sops-')));
after(() => rmSync(top, { recursive: true, force: true }));
const folder = join(top, 'work');
const home = join(top, 'home');
for (const made of [folder, home]) mkdirSync(made);

function reference(text: string): Reference {
  return parseReference(text) ?? assert.fail(text);
}

async function open(environment: Readonly<Record<string, string>>): Promise<Provider> {
  const needs = { store: async () => memoryStore(), home: '/nowhere', environment, folder: () => folder };
  return (await loadProvider('sops', needs)) ?? assert.fail();
}

function encrypted(key: SopsKey, name: string, text: string, within = folder): void {
  writeFileSync(join(within, name), text);
  key.encrypt(join(within, name));
}

/** Undefined where Go is missing, too old or cannot get the sources: no machine has to have it. */
function missing(): string | false {
  try {
    sopsFolder();
    return false;
  } catch {
    return 'sops could not be built; install Go 1.25 or later, or put the program into samples/.servers/sops';
  }
}

const skip = missing();
if (skip) test('sops', { skip });
else suite();

function suite(): void {
  const made = makeSopsKey(home);

  contract('sops yaml', async () => {
    const key = await made;
    encrypted(key, 'contract.yaml', 'first: planted-value\n');
    return { provider: await open(key.environment), reference: (name) => reference(`ref+sops://contract.yaml#/${name}`) };
  });

  describe('sops: its files', () => {
    const texts: Readonly<Record<string, readonly [text: string, pointer: string]>> = {
      'a.yaml': ['db:\n  name: planted-value\n', '/db/name'],
      'b.json': ['{"list": ["other", "planted-value"]}', '/list/1'],
      'c.env': ['DB_NAME=planted-value\n', '/DB_NAME'],
      'd.ini': ['[db]\nname = planted-value\n', '/db/name'],
    };
    test('nothing is written below a value, nor deeper than a file of its kind goes; the file stays as it was', async () => {
      const key = await made;
      encrypted(key, 'below.yaml', 'db: planted-value\n');
      encrypted(key, 'below.ini', '[s]\nDB = planted-value\n');
      encrypted(key, 'below.env', 'DB=planted-value\n');
      const sops = await open(key.environment);
      for (const [text, kind, old] of [
        ['ref+sops://below.yaml#/db/password', 'conflict', '/db'],
        ['ref+sops://below.ini#/s/DB/x', 'invalid', '/s/DB'],
        ['ref+sops://below.ini#/s', 'invalid', '/s/DB'],
        ['ref+sops://below.env#/DB/x', 'invalid', '/DB'],
      ] as const) {
        await assert.rejects(sops.write(reference(text), new Secret('other-value', ''), signal), { kind });
        const kept = reference(`${text.replace(/#.*/, '')}#${old}`);
        assert.equal((await sops.read(kept, signal)).reveal(), 'planted-value');
      }
    });

    for (const [name, [text, pointer]] of Object.entries(texts)) {
      test(`${name} gives the value at its pointer, and its date without one`, async () => {
        const key = await made;
        encrypted(key, name, text);
        assert.doesNotMatch(readFileSync(join(folder, name), 'utf8'), /planted/);
        const sops = await open(key.environment);
        const one = reference(`ref+sops://${name}#${pointer}`);
        assert.equal((await sops.read(one, signal)).reveal(), 'planted-value');
        const description = await sops.describe(one, signal);
        assert.ok(description?.updated && Math.abs(Date.now() - description.updated.getTime()) < 600_000);
        assert.equal(await sops.describe(reference(`ref+sops://${name}#/none`), signal), undefined);
        await assert.rejects(sops.read(reference(`ref+sops://${name}#/none`), signal), { kind: 'not-found' });
        const names = (await sops.list(signal)).map(formatReference);
        assert.equal(names.includes(formatReference(one)), !pointer.includes('/1'), names.join());
      });
    }

    test('several keys of a file are had by one start of the program, each with an outcome of its own', async () => {
      const key = await made;
      encrypted(key, 'many.yaml', 'one: first-value\ntwo: second-value\n');
      const calls = join(top, 'calls');
      const counting = join(top, 'counting');
      mkdirSync(counting);
      writeFileSync(join(counting, 'sops'), `#!/bin/sh\necho call >> '${calls}'\nexec '${sopsFolder()}/sops' "$@"\n`, {
        mode: 0o755,
      });
      const sops = await open({ ...key.environment, PATH: `${counting}:${key.environment['PATH']}` });
      const asked = ['one', 'two', 'three'].map((name) => reference(`ref+sops://many.yaml#/${name}`));
      const [one, two, three] = (await sops.readMany?.(asked, signal)) ?? [];
      assert.ok(one instanceof Secret && one.equals(new Secret('first-value', '')));
      assert.ok(two instanceof Secret && two.equals(new Secret('second-value', '')));
      assert.ok(isOfKind(three, ['not-found']));
      assert.equal(readFileSync(calls, 'utf8'), 'call\n');
    });

    test('what cannot be opened is told apart, and a value that sops quotes is not repeated', async () => {
      const key = await made;
      encrypted(key, 'locked.yaml', 'key: planted-value\n');
      const without = await open({ ...key.environment, SOPS_AGE_KEY_FILE: join(home, 'none') });
      await assert.rejects(without.read(reference('ref+sops://locked.yaml#/key'), signal), {
        kind: 'locked',
        message: /no key here that opens ref\+sops:\/\/locked\.yaml/,
      });
      const sops = await open(key.environment);
      writeFileSync(join(folder, 'plain.yaml'), 'key: planted-value\n');
      await assert.rejects(sops.read(reference('ref+sops://plain.yaml#/key'), signal), { kind: 'invalid' });
      const text = readFileSync(join(folder, 'locked.yaml'), 'utf8');
      writeFileSync(join(folder, 'changed.yaml'), text.replace('type:str', 'type:int'));
      await assert.rejects(sops.read(reference('ref+sops://changed.yaml#/key'), signal), (error: Error) => {
        assert.ok(isOfKind(error, ['broken']));
        assert.doesNotMatch(error.message, /planted/);
        return true;
      });
    });
  });

  describe('sops: a repository’s file is a request', () => {
    test('nothing outside of the folder is opened, whatever leads there', async () => {
      const key = await made;
      encrypted(key, 'outside.yaml', 'key: planted-value\n', top);
      symlinkSync(join(top, 'outside.yaml'), join(folder, 'link.yaml'));
      symlinkSync(top, join(folder, 'up'));
      const sops = await open(key.environment);
      for (const path of ['link.yaml', 'up/outside.yaml'])
        await assert.rejects(sops.read(reference(`ref+sops://${path}#/key`), signal), { kind: 'denied' });
      assert.match(sops.problemOf(reference('ref+sops://a%2F..%2F..%2Foutside.yaml#/key')) ?? '', /slash/);
      const withoutFolder = { store: async () => memoryStore(), home: '/nowhere', environment: key.environment };
      const none = (await loadProvider('sops', withoutFolder)) ?? assert.fail();
      assert.match(none.problemOf(reference('ref+sops://a.yaml#/key')) ?? '', /one workspace folder/);
    });

    test('a file that names a Vault of its author’s is given none of our tokens', async (t) => {
      const key = await made;
      const got: (string | undefined)[] = [];
      const server = createServer(({ headers }, answer) => {
        got.push(String(headers['x-vault-token']));
        answer.writeHead(403, { 'content-type': 'application/json' }).end('{"errors":["permission denied"]}');
      });
      await once(server.listen(0, '127.0.0.1'), 'listening');
      t.after(() => server.close());
      const at = server.address();
      encrypted(key, 'theirs.json', '{"key": "planted-value"}');
      const file = join(folder, 'theirs.json');
      const { age: _, ...sops } = JSON.parse(readFileSync(file, 'utf8')).sops;
      const theirs = {
        vault_address: `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`,
        engine_path: 'transit',
        key_name: 'theirs',
        created_at: '2026-01-01T00:00:00Z',
        enc: 'vault:v1:AAAA',
      };
      writeFileSync(
        file,
        JSON.stringify({ key: 'ENC[AES256_GCM,data:AA==,iv:AA==,tag:AA==,type:str]', sops: { ...sops, hc_vault: [theirs] } }),
      );
      writeFileSync(join(home, '.vault-token'), 'token-of-the-file', { mode: 0o600 });
      const provider = await open({ ...key.environment, VAULT_TOKEN: 'token-of-the-shell', VAULT_ADDR: 'http://127.0.0.1:1' });
      await assert.rejects(provider.read(reference('ref+sops://theirs.json#/key'), signal), { kind: 'locked' });
      assert.ok(got.length > 0);
      assert.deepEqual([...new Set(got)], ['none']);
    });
  });

  test('on the command line: set, run and remove, with the value in no argument and no log', async (t) => {
    const key = await made;
    const at = place(t, { 'shop.yaml': 'first: x\n', '.env': 'KEY="ref+sops://shop.yaml#/db/password"\n' });
    key.encrypt(join(at.folder, 'shop.yaml'));
    writeFileSync(
      join(at.home, 'policy.json'),
      JSON.stringify({
        version: 1,
        allow: [{ folder: at.folder, references: ['ref+sops://shop.yaml#/db/*'], purposes: ['run'] }],
      }),
      { mode: 0o600 },
    );
    const run = (args: readonly string[], input = '') => secretref(at, args, input, key.environment);
    const stored = await run(['set', 'ref+sops://shop.yaml#/db/password'], 'planted-value');
    assert.match(stored.stderr, /Stored ref\+sops:\/\/shop\.yaml#\/db\/password in sops/);
    const started = await run(['run', '--', process.execPath, '-p', 'process.env.KEY.length']);
    assert.equal(started.stdout, '13\n', started.stderr);
    assert.equal((await run(['remove', 'ref+sops://shop.yaml#/db/password'])).status, 0);
    assert.match((await run(['run', '--', process.execPath, '-p', '1'])).stderr, /correct what follows "#"/);
    for (const file of [join(at.folder, 'shop.yaml'), join(at.home, 'audit.jsonl')])
      assert.doesNotMatch(readFileSync(file, 'utf8'), /planted-value/);
  });
}
