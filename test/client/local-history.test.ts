/** VS Code's local history as it lies on the disk: only versions of that file that hold the value are found and deleted. */

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { deleteVersions, versionsHolding } from '../../client/local-history.ts';
import { Secret } from '../../core/secret.ts';

const secret = new Secret('planted-value-1', 'KEY');

/** A history with one file's folder, and what its `entries.json` says. */
function history(t: TestContext, entries: unknown, versions: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'history-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, '1a2b'));
  mkdirSync(join(folder, '-77'));
  writeFileSync(join(folder, '-77/entries.json'), 'no JSON');
  writeFileSync(join(folder, '1a2b/entries.json'), JSON.stringify(entries));
  for (const [name, text] of Object.entries(versions)) writeFileSync(join(folder, '1a2b', name), text);
  return folder;
}

const versions = { 'a.js': 'planted-value-1', 'b.js': 'nothing', 'c.js': 'x planted-value-1' };
const entries = Object.keys(versions).map((id, index) => ({ id, timestamp: index, source: 'undoRedo.source' }));

for (const resource of ['file:///srv/my%20shop/pay.js', 'vscode-remote://ssh-remote%2Bhost/srv/my%20shop/pay.js'])
  test(`${resource}: the versions with the value are deleted, the others stay`, async (t) => {
    const folder = history(t, { version: 1, resource, entries }, versions);
    assert.equal(await versionsHolding(folder, '/srv/shop/pay.js', secret), undefined, 'another file');
    const kept = (await versionsHolding(folder, '/srv/my shop/pay.js', secret)) ?? assert.fail();
    assert.deepEqual(kept.versions, ['a.js', 'c.js']);
    await deleteVersions(kept);
    assert.ok(!existsSync(join(kept.folder, 'a.js')) && existsSync(join(kept.folder, 'b.js')));
    assert.deepEqual(JSON.parse(readFileSync(join(kept.folder, 'entries.json'), 'utf8')), {
      version: 1,
      resource,
      entries: [entries[1]],
    });
    assert.equal(await versionsHolding(folder, '/srv/my shop/pay.js', secret), undefined);
  });

test('a name that leads out of the folder is not followed, and a missing history is none', async (t) => {
  const resource = 'file:///srv/pay.js';
  const folder = history(t, { version: 1, resource, entries: [{ id: '../outside' }, { id: 7 }, null] }, {});
  writeFileSync(join(folder, 'outside'), 'planted-value-1');
  assert.equal(await versionsHolding(folder, '/srv/pay.js', secret), undefined);
  assert.equal(await versionsHolding(join(folder, 'none'), '/srv/pay.js', secret), undefined);
});
