/** `secretref rotate`, `revoke`, `restore`, `purge` and `show` where no versions are kept; test/vaults has those that are. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { expandTemplate } from '../../samples/templates.ts';
import { allow, type Place, place, secretref } from './secretref.ts';

const reference = 'ref+keychain://shop/API_KEY';

async function valueIn(at: Place): Promise<string> {
  const code = 'process.stdout.write([...process.env.KEY].map((c) => c.codePointAt(0)).join())';
  const { stdout } = await secretref(at, ['run', '--', process.execPath, '-e', code]);
  return String.fromCodePoint(...stdout.split(',').map(Number));
}

describe('a value in the file', { concurrency: 4, timeout: 120_000 }, () => {
  test('is replaced by a generated one, which nobody sees', async (t) => {
    const at = place(t, { '.env': `KEY=${reference}` });
    allow(at, at.folder);
    await secretref(at, ['set', reference], 'before-value');
    const rotated = await secretref(at, ['rotate', reference, '--generate', '--length', '20', '--alphabet', 'hex']);
    assert.equal(rotated.status, 0, rotated.stderr);
    assert.match(rotated.stderr, /Rotated ref\+keychain:\/\/shop\/API_KEY in .*store\.age\./);
    const value = await valueIn(at);
    assert.match(value, /^[0-9a-f]{20}$/);
    assert.ok(!(rotated.stdout + rotated.stderr).includes(value));
    const audit = readFileSync(join(at.home, 'audit.jsonl'), 'utf8');
    assert.match(audit, /"event":"rotate"/);
    assert.ok(!audit.includes(value));
  });

  test('is replaced by a pasted one, and its issuer is named', async (t) => {
    const at = place(t, { '.env': `KEY=${reference}` });
    allow(at, at.folder);
    await secretref(at, ['set', reference], expandTemplate('sk_live_{alnum:24}'));
    const rotated = await secretref(at, ['rotate', reference], 'after-value\n');
    assert.match(rotated.stderr, /is a Stripe secret key; make the new one at https:\/\/docs\.stripe\.com/);
    assert.match(rotated.stderr, /store\.age keeps no earlier versions: the value before is lost once you give a new one\./);
    assert.equal(await valueIn(at), 'after-value');
  });

  test('stays as it is where something is missing', async (t) => {
    const at = place(t, { '.env': `KEY=${reference}` });
    allow(at, at.folder);
    await secretref(at, ['set', reference], 'before-value');
    const rows: readonly (readonly [readonly string[], number, RegExp])[] = [
      [
        ['rotate', reference, '--generate', '--dry-run'],
        0,
        /Nothing was changed.*generated value of 32 characters \(alnum\).*no versions/,
      ],
      [['rotate', reference, '--undo'], 2, /keeps no earlier versions/],
      [['rotate', reference, '--by-vault'], 2, /makes no new values itself/],
      [['rotate', reference, '--generate', '--by-vault'], 2, /choose one/],
      [['rotate', reference, '--length', '20'], 2, /belong to "--generate"/],
      [['rotate', reference, '--generate', '--length', '3'], 2, /number from 12/],
      [['rotate', reference, '--generate', '--alphabet', 'emoji'], 2, /alnum, hex/],
      [['rotate', reference, '--generate', '--expires', 'soon'], 2, /2030-12-31/],
      [['rotate', reference], 2, /no value on standard input/],
      [['rotate', 'ref+keychain://shop/OTHER', '--generate'], 2, /has no value/],
      [['rotate', `${reference}#/part`, '--generate'], 2, /part of a value/],
      [['revoke', reference], 2, /secretref remove/],
      [['restore', reference], 2, /nothing that could be restored/],
      [['purge', reference, '--yes'], 2, /secretref remove/],
    ];
    for (const [args, status, message] of rows) {
      const result = await secretref(at, args);
      assert.equal(result.status, status, `${args.join(' ')}: ${result.stderr}`);
      assert.match(result.stderr, message);
    }
    assert.equal(await valueIn(at), 'before-value');
  });

  test('is shown without the value', async (t) => {
    const at = place(t);
    await secretref(at, ['set', reference], 'shown-value');
    const shown = await secretref(at, ['show', reference]);
    assert.match(shown.stdout, /^reference {3}ref\+keychain:\/\/shop\/API_KEY\nkept in {5}.*store\.age\n/);
    const asJson = JSON.parse((await secretref(at, ['show', reference, '--json'])).stdout);
    assert.deepEqual(asJson, { version: 1, reference, origin: join(at.home, 'store.age'), versions: [] });
    assert.equal((await secretref(at, ['show', 'ref+keychain://shop/OTHER'])).status, 1);
  });
});
