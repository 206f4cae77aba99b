/** Settings over the protocol: asked for, changed, refused. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  ConfigurationRequest,
  DidChangeConfigurationNotification,
  DidChangeWorkspaceFoldersNotification,
  ResponseError,
} from 'vscode-languageserver';
import { openText } from './documents.ts';
import { type Editor, startSession } from './harness.ts';
import { transports } from './transports.ts';
import { value } from './values.ts';

const text = `const session_secret = "${value('{alnum:32}')}";\n`;
const till = { uri: 'file:///work/till', name: 'till' };
const strict = { minimumConfidence: 'certain' };

for (const transport of transports) {
  const pulling: Editor = { transport, diagnostics: 'pull', client: 'plain' };
  const pushed: Editor = { ...pulling, diagnostics: 'push' };

  describe(`settings over ${transport}`, () => {
    test('findings below the minimum confidence are neither shown nor offered a fix', async (t) => {
      const session = await startSession(t, { ...pulling, settings: () => strict });
      const document = openText('pay.js', text);
      await session.open(document);
      await session.until('a request to ask again', () => session.refreshes() || undefined);
      assert.deepEqual(await session.diagnostics(document), []);
      const everywhere = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
      assert.deepEqual(await session.actions(document, everywhere), []);
    });

    test('a change makes a pulling editor ask again, once', async (t) => {
      const session = await startSession(t, pulling);
      const document = openText('pay.js', text);
      await session.open(document);
      assert.equal((await session.diagnostics(document)).length, 1);
      await session.changeSettings(() => strict);
      await session.until('a request to ask again', () => session.refreshes() || undefined);
      assert.deepEqual(await session.diagnostics(document), []);
      await session.changeSettings(() => strict);
      await session.changeSettings(() => ({}));
      await session.until('the second request', () => session.refreshes() === 2 || undefined);
      assert.equal((await session.diagnostics(document)).length, 1);
    });

    test('a change is pushed to all open documents', async (t) => {
      const session = await startSession(t, pushed);
      const documents = [openText('a.js', text), openText('b.js', text)];
      for (const document of documents) await session.open(document);
      for (const document of documents) assert.equal((await session.diagnostics(document)).length, 1);
      await session.changeSettings(() => strict);
      for (const document of documents) {
        await session.until('fewer diagnostics', () => session.published(document)?.diagnostics.length === 0 || undefined);
      }
    });

    test('each folder has its own settings, also one that is opened later', async (t) => {
      const session = await startSession(t, { ...pulling, settings: (scope) => (scope === till.uri ? strict : {}) });
      const documents = [openText('pay.js', text), openText(`${till.uri}/pay.js`, text)] as const;
      for (const document of documents) {
        await session.open(document);
        assert.equal((await session.diagnostics(document)).length, 1);
      }
      const event = { added: [till], removed: [] };
      await session.client.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event });
      await session.until('a request to ask again', () => session.refreshes() || undefined);
      assert.equal((await session.diagnostics(documents[0])).length, 1);
      assert.deepEqual(await session.diagnostics(documents[1]), []);
    });

    test('a bad setting is named in the log, and the one before stays', async (t) => {
      const session = await startSession(t, { ...pulling, settings: () => strict });
      const document = openText('pay.js', text);
      await session.open(document);
      await session.until('the settings', () => session.refreshes() || undefined);
      await session.changeSettings(() => ({ minimumConfidence: 'all', envFile: '../.env' }));
      await session.until('two sentences', () => session.logs.length === 2 || undefined);
      for (const line of session.logs) assert.match(line, /^The setting secretref\.\w+ must be .* stays in force\.$/);
      assert.deepEqual(await session.diagnostics(document), []);
    });

    test('an editor that will not hand over its settings is served with the defaults', async (t) => {
      const session = await startSession(t, pulling);
      session.client.onRequest(ConfigurationRequest.type, () => new ResponseError(-32603, 'no'));
      await session.changeSettings(() => strict);
      await session.until('a line in the log', () => session.logs.length || undefined);
      const document = openText('pay.js', text);
      await session.open(document);
      assert.equal((await session.diagnostics(document)).length, 1);
    });

    test('an editor that cannot be asked sends its settings along', async (t) => {
      const session = await startSession(t, { ...pushed, capabilities: {} });
      const document = openText('pay.js', text);
      await session.open(document);
      assert.equal((await session.diagnostics(document)).length, 1);
      await session.client.sendNotification(DidChangeConfigurationNotification.type, { settings: { secretref: strict } });
      await session.until('fewer diagnostics', () => session.published(document)?.diagnostics.length === 0 || undefined);
    });
  });
}
