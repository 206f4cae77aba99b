/** Which project a document belongs to. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatReference, parseReference } from '../../core/reference/reference.ts';
import { createWorkspace } from '../../server/workspace.ts';

const shop = { uri: 'file:///work/shop', name: 'shop' };
const till = { uri: 'file:///work/shop/till', name: 'The Till' };
const windows = { uri: 'file:///c%3A/work/shop/', name: 'shop on C' };
const remote = { uri: 'vscode-remote://ssh-remote%2Bbox/srv/api', name: 'api' };

for (const { uri, folders, project } of [
  { uri: 'file:///work/shop/src/a.js', folders: [shop], project: 'shop' },
  { uri: 'file:///work/shop/till/a.js', folders: [till, shop], project: 'The Till' },
  { uri: 'file:///work/shop/till/a.js', folders: [shop, till], project: 'The Till' },
  { uri: 'file:///work/shopping/a.js', folders: [shop], project: 'shopping' },
  { uri: 'file:///c%3A/work/shop/a.js', folders: [windows], project: 'shop on C' },
  { uri: 'vscode-remote://ssh-remote%2Bbox/srv/api/a.js', folders: [remote], project: 'api' },
  { uri: 'vscode-notebook-cell:/work/shop/a.ipynb#W0s', folders: [shop], project: 'shop' },
  { uri: 'vscode-notebook-cell://ssh-remote%2Bbox/srv/api/a.ipynb#W0s', folders: [remote], project: 'api' },
  { uri: 'untitled:Untitled-1', folders: [shop], project: 'shop' },
  { uri: 'untitled:Untitled-1', folders: [shop, remote], project: 'default' },
  { uri: 'untitled:Untitled-1', folders: null, project: 'default' },
  { uri: 'file:///elsewhere/my%20app/a.js', folders: [shop], project: 'my app' },
  { uri: 'file:///a.js', folders: [], project: 'default' },
  { uri: 'file:///x/%zz/a.js', folders: [], project: '%zz' },
  { uri: 'file:///work/shop/a.js', folders: [{ uri: 'file:///work/shop', name: '..' }], project: 'default' },
  { uri: '', folders: [], project: 'default' },
] as const) {
  test(`the project of ${uri || 'an empty URI'} is ${project}`, () => {
    const workspace = createWorkspace();
    workspace.open(folders);
    assert.equal(workspace.projectOf(uri), project);
  });
}

test('whatever a folder is called, its name can stand in a reference', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const workspace = createWorkspace();
      workspace.open([{ uri: 'file:///work', name }]);
      const reference = {
        provider: 'keychain',
        path: [workspace.projectOf('file:///work/a.js'), 'NAME'],
        options: [],
        pointer: [],
      };
      assert.deepEqual(parseReference(formatReference(reference)), reference);
    }),
  );
});
