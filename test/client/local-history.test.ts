/** VS Code's local history as it lies on the disk: only versions of that file that hold the value are found and deleted. */

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { deleteVersions, folderName, versionsHolding } from '../../client/local-history.ts';
import { Secret } from '../../core/secret.ts';

const secret = new Secret('planted-value-1', 'KEY');
const file = { path: '/srv/my shop/pay.js', uri: 'file:///srv/my%20shop/pay.js' };
const other = { path: '/srv/shop/pay.js', uri: 'file:///srv/shop/pay.js' };
const versions = { 'a.js': 'planted-value-1', 'b.js': 'nothing', 'c.js': 'x planted-value-1' };

/** A history with the folder of one file, called `name`, and another whose list is none. */
function history(t: TestContext, name: string, list?: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'history-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, name));
  mkdirSync(join(folder, '-77'));
  writeFileSync(join(folder, '-77/entries.json'), 'null');
  for (const [version, text] of Object.entries(versions)) writeFileSync(join(folder, name, version), text);
  if (list !== undefined) writeFileSync(join(folder, name, 'entries.json'), JSON.stringify(list));
  return folder;
}

const remote = { version: 1, resource: 'vscode-remote://ssh-remote%2Bhost/srv/my%20shop/pay.js', entries: [{ id: 'a.js' }] };

for (const [machine, name, list] of [
  ['the local machine, before VS Code writes its list', folderName(file.uri), undefined],
  ['a remote machine', '1a2b', remote],
] as const)
  test(`on ${machine} the versions with the value are deleted, the others stay`, async (t) => {
    const folder = history(t, name, list);
    assert.deepEqual(await versionsHolding(folder, other, secret), [], 'another file');
    const kept = await versionsHolding(folder, file, secret);
    assert.deepEqual(kept.map((version) => basename(version)).sort(), ['a.js', 'c.js']);
    await deleteVersions(kept);
    assert.deepEqual(
      readdirSync(join(folder, name)).filter((one) => one.endsWith('.js')),
      ['b.js'],
    );
    assert.deepEqual(await versionsHolding(folder, file, secret), []);
  });

test('a list that VS Code is about to write is read again', async (t) => {
  const folder = history(t, '1a2b');
  const list = join(folder, '1a2b/entries.json');
  writeFileSync(list, JSON.stringify(remote).slice(0, 40));
  const found = versionsHolding(folder, file, secret);
  await delay(150);
  writeFileSync(list, JSON.stringify(remote));
  assert.equal((await found).length, 2);
});

test('a link is not followed, and a missing history is none', async (t) => {
  const folder = history(t, folderName(file.uri));
  writeFileSync(join(folder, 'outside'), 'planted-value-1');
  symlinkSync(join(folder, 'outside'), join(folder, folderName(file.uri), 'd.js'));
  assert.equal((await versionsHolding(folder, file, secret)).length, 2);
  assert.deepEqual(await versionsHolding(join(folder, 'none'), file, secret), []);
});
