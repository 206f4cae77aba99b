/** `secretref copy` within one store; the tour of test/vaults copies from each vault to the next. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { allow, type Cleanup, type Place, place, secretref } from './secretref.ts';

const [from, to] = ['ref+keychain://shop/FROM', 'ref+keychain://shop/TO'];

/** FROM holds `from-value`, a JSON object; TO holds what is given, if anything. */
async function stored(t: Cleanup, other?: string): Promise<Place> {
  const at = place(t, { '.env': `FROM=${from}\nTO=${to}` });
  allow(at, at.folder);
  await secretref(at, ['set', from], '{"part":"from-value"}');
  if (other !== undefined) await secretref(at, ['set', to], other);
  return at;
}

/** Whether both hold the same now, and how long what TO holds is. */
async function compared(at: Place): Promise<string> {
  const code = 'const { FROM, TO } = process.env; process.stdout.write([FROM === TO, TO.length].join(" "))';
  return (await secretref(at, ['run', '--', process.execPath, '-e', code])).stdout;
}

describe('copy', { concurrency: 4, timeout: 120_000 }, () => {
  test('leaves the value in both places, unseen and with its audit lines', async (t) => {
    const at = await stored(t);
    const { status, stdout, stderr } = await secretref(at, ['copy', from, to]);
    assert.equal(status, 0, stderr);
    assert.equal(stdout, '');
    assert.match(stderr, /Copied \S+FROM to \S+TO in .*store\.age, and read it back\.\n.*secretref remove '\S+FROM'\.\n$/);
    assert.equal(await compared(at), 'true 21');
    const audit = readFileSync(join(at.home, 'audit.jsonl'), 'utf8');
    assert.match(audit, /"event":"read","reference":"ref\+keychain:\/\/shop\/FROM","purpose":"keep","outcome":"ok"/);
    assert.match(audit, /"event":"write","reference":"ref\+keychain:\/\/shop\/TO","purpose":"keep","outcome":"done"/);
    assert.doesNotMatch(stderr + audit, /from-value/);
  });

  test('a second time changes nothing', async (t) => {
    const at = await stored(t);
    await secretref(at, ['copy', from, to]);
    const again = await secretref(at, ['copy', from, to]);
    assert.equal(again.status, 0);
    assert.match(again.stderr, /TO holds that value already; nothing was changed\./);
  });

  test('another value is written over by request alone', async (t) => {
    const at = await stored(t, 'to-value');
    const refused = await secretref(at, ['copy', from, to]);
    assert.equal(refused.status, 1);
    assert.match(refused.stderr, /TO holds another value, so nothing was changed; --replace writes over it\./);
    assert.equal(await compared(at), 'false 8');
    const replaced = await secretref(at, ['copy', from, to, '--replace']);
    assert.equal(replaced.status, 0, replaced.stderr);
    assert.match(replaced.stderr, /over the value of \S+TO in /);
    assert.equal(await compared(at), 'true 21');
  });

  test('a part of a value can be copied, and none can be written', async (t) => {
    const at = await stored(t);
    assert.equal((await secretref(at, ['copy', `${from}#/part`, to])).status, 0);
    assert.equal(await compared(at), 'false 10');
    const part = await secretref(at, ['copy', to, `${from}#/part`]);
    assert.equal(part.status, 2);
    assert.match(part.stderr, /is a part of a value; change the whole one/);
  });

  test('what cannot be copied is left as it is', async (t) => {
    const at = await stored(t);
    const rows: readonly (readonly [readonly string[], RegExp])[] = [
      [['copy', from], /needs two references/],
      [['copy', from, from], /cannot be copied onto itself/],
      [['copy', 'ref+keychain://shop/NONE', to], /NONE has no value in/],
      [['copy', 'nothing', to], /That is no reference; one looks like/],
      [['copy', from, 'ref+vault://secret/shop#/key'], /none is approved yet/],
    ];
    for (const [args, expected] of rows) {
      const { status, stderr } = await secretref(at, args, '', { VAULT_ADDR: '', BAO_ADDR: '' });
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, expected);
    }
    assert.match((await secretref(at, ['list'])).stdout, /^ref\+keychain:\/\/shop\/FROM\n$/);
  });
});
