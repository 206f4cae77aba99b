/** What `secretref run` and `check` say where nobody gives a passphrase, and where there is nothing to resolve. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allow, place, secretref } from './secretref.ts';

test('where nobody can give a passphrase none is called wrong', async (t) => {
  const names = Array.from({ length: 14 }, (_, n) => `KEY_${n}`);
  const at = place(t, { '.env': names.map((name) => `${name}=ref+keychain://shop/${name}\n`).join('') });
  allow(at, at.folder);
  await secretref(at, ['set', 'ref+keychain://shop/KEY_0'], 'some-value');
  const { status, stderr } = await secretref(at, ['run', '--', 'true'], '', { SECRETREF_PASSPHRASE_FILE: '' });
  assert.notEqual(status, 0);
  assert.doesNotMatch(stderr, /is wrong/);
  assert.equal(stderr.match(/needs its passphrase/g)?.length, 1, stderr);
});

test('check says that nothing was checked, and run that the program gets nothing, where there is no env file', async (t) => {
  const at = place(t);
  const checked = await secretref(at, ['check']);
  assert.equal(checked.status, 0);
  assert.match(checked.stderr, /No reference was checked: there is no \.env here/);
  const { status, stderr } = await secretref(at, ['run', '--', 'true']);
  assert.equal(status, 0);
  assert.match(stderr, /^secretref: There is no \.env here, and no variable holds a reference[^\n]*\n$/);
});

test('an env file without references is said to be one by check, and is nothing to run', async (t) => {
  const at = place(t, { '.env': 'PORT=80\n' });
  assert.match((await secretref(at, ['check'])).stderr, /No reference was checked: no variable here holds one\./);
  assert.equal((await secretref(at, ['run', '--', 'true'])).stderr, '');
});
