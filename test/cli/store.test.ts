/** `secretref set`, `list`, `remove` and `allow` as processes without a terminal. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { needs } from '../real-part.ts';
import { allow, type Ended, ended, mainFile, type Place, place, secretref } from './secretref.ts';

const reference = 'ref+keychain://shop/API_KEY';

describe('a value', { concurrency: 4, timeout: 120_000 }, () => {
  test('is set, listed, replaced and removed; the store is always said, the value never', async (t) => {
    const at = place(t);
    const steps: readonly (readonly [readonly string[], string, number, string, RegExp])[] = [
      [['list'], '', 0, '', /no values in .*store\.age/],
      [['set', reference], 'first-value\n', 0, '', /Stored ref\+keychain:\/\/shop\/API_KEY in .*store\.age\./],
      [['set', 'secretref+keychain://shop/a%20b'], 'second-value', 0, '', /Stored ref\+keychain:\/\/shop\/a%20b/],
      [['set', reference], 'third-value', 0, '', /Replaced/],
      [['list'], '', 0, `${reference}\nref+keychain://shop/a%20b\n`, /kept in .*store\.age/],
      [['remove', reference], '', 0, '', /Removed/],
      [['remove', reference], '', 1, '', /holds no/],
    ];
    for (const [args, input, status, stdout, stderr] of steps) {
      const result = await secretref(at, args, input);
      assert.deepEqual([result.status, result.stdout], [status, stdout], `${args.join(' ')}: ${result.stderr}`);
      assert.match(result.stderr, stderr);
      assert.doesNotMatch(result.stdout + result.stderr, /-value/);
    }
    const listed = await secretref(at, ['list', '--json']);
    assert.deepEqual(JSON.parse(listed.stdout), {
      version: 1,
      store: join(at.home, 'store.age'),
      references: [{ reference: 'ref+keychain://shop/a%20b' }],
    });
    assert.doesNotMatch(
      readFileSync(join(at.home, 'audit.jsonl'), 'utf8') + readFileSync(join(at.home, 'store.age'), 'latin1'),
      /-value/,
    );
  });

  const kept: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['one line break is stripped, the last', 'a\r\nb\n\n', 'a\r\nb\n'],
    ['a byte-order mark is kept', '\ufeffa-bom', '\ufeffa-bom'],
  ];
  for (const [name, input, expected] of kept) {
    test(`from standard input: ${name}`, async (t) => {
      const at = place(t, { '.env': `KEY=${reference}` });
      await secretref(at, ['set', reference], input);
      writeFileSync(
        join(at.home, 'policy.json'),
        JSON.stringify({ version: 1, allow: [{ folder: '*', references: [reference], purposes: ['run'] }] }),
        { mode: 0o600 },
      );
      const code = 'process.stdout.write(JSON.stringify([...process.env.KEY].map((c) => c.codePointAt(0))))';
      const { stdout } = await secretref(at, ['run', '--', process.execPath, '-e', code]);
      assert.deepEqual(
        JSON.parse(stdout),
        [...expected].map((character) => character.codePointAt(0)),
      );
    });
  }

  const refused: readonly (readonly [string, readonly string[], string | Uint8Array, RegExp])[] = [
    ['an empty value', ['set', reference], '\n', /no value on standard input/],
    ['bytes that are no text', ['set', reference], Buffer.from([0x61, 0xff]), /no UTF-8/],
    ['a NUL', ['set', reference], 'a\0b', /NUL/],
    ['a value that is too large', ['set', reference], 'x'.repeat(1_100_000), /larger than 1 MiB/],
    ['a value as an argument', ['set', reference, 'my-secret-value'], '', /never an argument/],
    ['a value in place of the reference', ['set', 'my-secret-value'], '', /That is no reference; one looks like/],
    ['a malformed reference', ['set', 'ref+keychain://shop/%zz'], 'x', /percent-encoding/],
    ['an unknown provider', ['set', 'ref+nowhere://shop/a'], 'x', /nowhere/],
    ['a reference of the wrong shape', ['set', 'ref+keychain://shop'], 'x', /service and an account/],
    ['a part of a value', ['set', `${reference}#/a`], 'x', /change the whole one/],
    ['removing a malformed reference', ['remove', 'nothing'], '', /That is no reference; one looks like/],
  ];
  for (const [name, args, input, expected] of refused) {
    test(`is refused with one sentence: ${name}`, async (t) => {
      const at = place(t);
      const { status, stdout, stderr } = await secretref(at, args, input);
      assert.deepEqual([status, stdout, existsSync(join(at.home, 'store.age'))], [2, '', false], stderr);
      assert.match(stderr, expected);
      assert.match(stderr, /^secretref: [^\n]+\.\n$/);
      assert.doesNotMatch(stderr, /my-secret-value/);
    });
  }

  test('without a passphrase and a terminal says what to do', async (t) => {
    const { status, stderr } = await secretref(place(t), ['set', reference], 'x', { SECRETREF_PASSPHRASE_FILE: '' });
    assert.equal(status, 2);
    assert.match(stderr, /SECRETREF_PASSPHRASE_FILE/);
  });

  test('a store that does not exist is refused', async (t) => {
    const { status, stderr } = await secretref(place(t), ['list'], '', { SECRETREF_STORE: 'cloud' });
    assert.deepEqual({ status, stderr }, { status: 2, stderr: 'secretref: SECRETREF_STORE must be auto, os or file.\n' });
  });
});

describe('allow without a terminal', { concurrency: 4, timeout: 120_000 }, () => {
  test('shows everything, allows nothing, and prints a policy that works', async (t) => {
    const at = place(t, { 'a b/.env': `KEY=${reference}\nURL=x-ref+keychain://shop/TOKEN` });
    for (const name of ['API_KEY', 'TOKEN']) await secretref(at, ['set', `ref+keychain://shop/${name}`], 'some-value');
    const shown = await secretref(at, ['allow', '--env', 'a b/.env', '--', 'env', 'x y', '\u001b[2J']);
    assert.equal(shown.status, 1);
    for (const text of [
      `cwd=${at.folder}`,
      'ref+keychain://shop/TOKEN as part of x-ref+keychain://shop/TOKEN',
      '/env',
      '"x y"',
      '\\u{1b}',
      join(at.folder, 'a b'),
      'KEY',
      reference,
      'TOKEN',
      'store.age',
      'policy.json',
    ]) {
      assert.ok(shown.stderr.includes(text), `${text} in:\n${shown.stderr}`);
    }
    assert.ok(!shown.stderr.includes('\u001b'));
    const run = () => secretref(at, ['run', '--env', 'a b/.env', '--', 'true']);
    assert.equal((await run()).status, 2);
    writeFileSync(join(at.home, 'policy.json'), shown.stdout, { mode: 0o600 });
    assert.equal((await run()).status, 0);
    const keyless = { SECRETREF_PASSPHRASE_FILE: '' };
    const again = await secretref(at, ['allow', '--env', 'a b/.env', '--', 'true'], '', keyless);
    assert.deepEqual([again.status, again.stdout], [0, ''], 'no value is read for it');
    assert.match(again.stderr, /allowed already \(policy\.json\)/);
  });

  test('says that no rule is enough where the env file decides what code runs', async (t) => {
    const at = place(t, { '.env': `KEY=${reference}\nNODE_OPTIONS=--title=x` });
    allow(at, '*');
    const { status, stdout, stderr } = await secretref(at, ['allow', '--', 'true']);
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /with +NODE_OPTIONS=--title=x\n(?:.*\n)*.*a rule is not enough/);
  });

  test('needs nothing for a program without references', async (t) => {
    const { status, stderr } = await secretref(place(t), ['allow', '--', 'true']);
    assert.equal(status, 0);
    assert.match(stderr, /needs no permission/);
  });
});

test("the operating system's keyring holds values, and its absence falls back only where it may", {
  timeout: 120_000,
}, async (t) => {
  if (!needs(t, 'gnome-keyring-daemon', 'apt-get install gnome-keyring dbus')) return;
  const at = place(t);
  assert.match((await withKeyring(at, 'unlocked', ['list'], { SECRETREF_STORE: 'auto' })).stderr, /no values in (?!\/)/);
  const absent = await withKeyring(at, 'nobus', ['list'], { SECRETREF_STORE: 'auto' });
  assert.match(absent.stderr, /store\.age/);
  const locked = await withKeyring(at, 'locked', ['set', reference], { SECRETREF_STORE: 'auto' });
  assert.deepEqual([locked.status, locked.stdout], [2, '']);
  assert.match(locked.stderr, /^secretref: [^\n]*locked[^\n]*\.\n$/);
  assert.ok(!existsSync(join(at.home, 'store.age')), 'a locked keyring is no reason for a weaker store');
});

function withKeyring({ folder, env }: Place, mode: string, args: readonly string[], more: NodeJS.ProcessEnv): Promise<Ended> {
  const script = join(import.meta.dirname, '../with-keyring.sh');
  const child = spawn('bash', [script, process.execPath, mainFile, ...args], {
    cwd: folder,
    env: { ...env, ...more, KEYRING_MODE: mode },
    detached: true,
  });
  child.stdin.end('a value');
  return ended(child);
}
