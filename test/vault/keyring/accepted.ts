/** Under an unlocked keyring: the audit log that it remembers was taken away, by commands. */

import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { test } from 'node:test';
import { auditPath } from '../../../vault/audit/audit.ts';
import { place, secretref } from '../../cli/secretref.ts';

test('on the command line, a log that was taken away is found out until a person says that it was right', async (t) => {
  const at = place(t, {});
  const own = { SECRETREF_STORE: 'os' };
  await secretref(at, ['set', 'ref+keychain://accept-test/KEY'], 'kept-value', own);
  assert.equal((await secretref(at, ['audit', '--verify'], '', own)).status, 0);
  rmSync(auditPath(at.home));
  await secretref(at, ['remove', 'ref+keychain://accept-test/KEY'], '', own);
  const found = await secretref(at, ['audit', '--verify'], '', own);
  assert.equal(found.status, 1);
  assert.match(found.stderr, /was changed: line \d .*\n.*run secretref audit --accept/);
  assert.match((await secretref(at, ['audit', '--accept'], '', own)).stderr, /Nobody is there to confirm/);
  const accepted = await secretref(at, ['audit', '--accept', '--yes'], '', own);
  assert.match(accepted.stderr, /The log is accepted; the keychain remembers its line \d, which says so\./);
  assert.equal((await secretref(at, ['audit', '--verify'], '', own)).status, 0);
  assert.match((await secretref(at, ['audit'], '', own)).stdout, /accept ok/);
});
