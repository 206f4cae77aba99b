/** The server's life: what it announces, how it ends, what it says when it is started wrongly. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { DidChangeWorkspaceFoldersNotification, ExitNotification } from 'vscode-languageserver';
import { createProtocolConnection } from 'vscode-languageserver/node';
import { openText, range } from './documents.ts';
import { type Editor, startSession } from './harness.ts';
import { runServer, transports } from './transports.ts';
import { value } from './values.ts';

for (const transport of transports) {
  const editor: Editor = { transport, diagnostics: 'pull', client: 'ours' };

  describe(`life over ${transport}`, () => {
    test('it announces incremental sync, quick-fixes and folders, and diagnostics only to an editor that pulls', async (t) => {
      const { initialized: pulling } = await startSession(t, editor);
      const { initialized: pushed } = await startSession(t, { ...editor, diagnostics: 'push' });
      assert.deepEqual(pulling.serverInfo, { name: 'secretref' });
      assert.deepEqual(pulling.capabilities, {
        ...pushed.capabilities,
        diagnosticProvider: { identifier: 'secretref', interFileDependencies: false, workspaceDiagnostics: false },
      });
      assert.deepEqual(pushed.capabilities, {
        textDocumentSync: { openClose: true, change: 2 },
        codeActionProvider: { codeActionKinds: ['quickfix'] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      });
    });

    test('a folder that is opened later gives its documents their project', async (t) => {
      const session = await startSession(t, editor);
      const document = openText('file:///work/shop/packages/till/pay.js', `const stripe = "${value('sk_live_{alnum:24}')}";\n`);
      await session.open(document);
      const project = async () =>
        (await session.actions(document, range(document, 'sk_live')))[0]?.command?.arguments?.[0].project;
      assert.equal(await project(), 'shop');
      const till = { uri: 'file:///work/shop/packages/till', name: 'Till 2' };
      await session.client.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
        event: { added: [till], removed: [] },
      });
      assert.equal(await project(), 'Till 2');
      await session.client.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
        event: { added: [], removed: [till] },
      });
      assert.equal(await project(), 'shop');
    });

    test('leaving without a shutdown is an error', async () => {
      const server = runServer(transport);
      const client = createProtocolConnection(server.reader, server.writer);
      client.listen();
      await client.sendNotification(ExitNotification.type);
      assert.equal(await server.exited, 1);
      client.dispose();
    });
  });
}

test('a server that is told no transport says what to do', () => {
  const main = fileURLToPath(new URL('../../server/main.ts', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [main], { encoding: 'utf8' });
  assert.equal(status, 2);
  assert.equal(stdout, '');
  assert.match(stderr, /^[^\n]*start it with --stdio[^\n]*\n$/);
});
