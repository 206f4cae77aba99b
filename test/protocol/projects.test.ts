/** Project files over the protocol: followed, read again on change, refused by a person's setting. */

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
} from 'vscode-languageserver';
import { openText } from './documents.ts';
import { type Editor, type Session, startSession } from './harness.ts';
import { transports } from './transports.ts';
import { value } from './values.ts';

const off = '{"rules": {"stripe-secret-key": "off"}}';
const acme = JSON.stringify({
  customRules: [{ id: 'acme-token', title: 'Acme token', keywords: ['acme_'], pattern: 'acme_(?P<secret>[A-Za-z0-9]{32})' }],
});

/** A repository on disk; the file's URI by its path. */
function repository(t: TestContext, files: Readonly<Record<string, string>>) {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'secretref-projects-')));
  t.after(() => rmSync(top, { recursive: true, force: true }));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), text);
  };
  for (const [path, text] of Object.entries({ '.git/HEAD': '', ...files })) write(path, text);
  return { write, uri: (path: string) => pathToFileURL(join(top, path)).href };
}

const capabilities: ClientCapabilities = {
  textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } }, diagnostic: {} },
  workspace: {
    configuration: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
};

const codesOf = async (session: Session, document: ReturnType<typeof openText>): Promise<unknown[]> =>
  (await session.diagnostics(document)).map(({ code }) => code);

for (const transport of transports) {
  const editor: Editor = { transport, diagnostics: 'pull', client: 'plain', capabilities };
  const text = `const key = "${value('sk_live_{alnum:24}')}";\n`;

  describe(`project files over ${transport}`, () => {
    test('what they silence is neither shown nor offered a fix', async (t) => {
      const { uri } = repository(t, { '.secretref.json': off });
      const session = await startSession(t, editor);
      const document = openText(uri('src/pay.js'), text);
      await session.open(document);
      assert.deepEqual(await codesOf(session, document), []);
      const everywhere = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
      assert.deepEqual(await session.actions(document, everywhere), []);
    });

    test('a path that is left out is not looked at', async (t) => {
      const { uri } = repository(t, { '.secretref.json': '{"exclude": ["vendor/"]}' });
      const session = await startSession(t, editor);
      const documents = [openText(uri('vendor/pay.js'), text), openText(uri('src/pay.js'), text)] as const;
      for (const document of documents) await session.open(document);
      assert.deepEqual(await codesOf(session, documents[0]), []);
      assert.deepEqual(await codesOf(session, documents[1]), ['stripe-secret-key']);
    });

    test('a change is read, and one that cannot be used leaves what was before', async (t) => {
      const { uri, write } = repository(t, {});
      const session = await startSession(t, editor);
      const document = openText(uri('src/pay.js'), text);
      await session.open(document);
      const change = async (content: string, refreshes: number) => {
        write('.secretref.json', content);
        const changes: FileEvent[] = [{ uri: uri('.secretref.json'), type: FileChangeType.Changed }];
        await session.client.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
        await session.until('a request to ask again', () => session.refreshes() === refreshes || undefined);
        return await codesOf(session, document);
      };
      assert.deepEqual(await codesOf(session, document), ['stripe-secret-key']);
      assert.deepEqual(await change(off, 1), []);
      assert.deepEqual(await change('{"rules": "off"}', 2), []);
      assert.match(
        session.logs[0] ?? '',
        /\.secretref\.json, line 1, rules: it must be an object; what was in force before stays\.$/,
      );
      assert.equal(session.logs.length, 1);
      assert.deepEqual(await change('{}', 3), ['stripe-secret-key']);
    });

    test('custom rules come into force as soon as their patterns can run', async (t) => {
      const { uri } = repository(t, { '.secretref.json': acme });
      const session = await startSession(t, editor);
      const document = openText(uri('src/pay.js'), `f("${value('acme_{base62:32}')}")\n`);
      await session.open(document);
      await session.diagnostics(document);
      await session.until('a request to ask again', () => session.refreshes() || undefined);
      assert.deepEqual(await codesOf(session, document), ['acme-token']);
    });

    test('a person can have everything shown', async (t) => {
      const { uri } = repository(t, { '.secretref.json': off });
      const session = await startSession(t, { ...editor, settings: () => ({ projectFiles: 'ignore' }) });
      const document = openText(uri('src/pay.js'), text);
      await session.open(document);
      await session.until('the settings', () => session.refreshes() || undefined);
      assert.deepEqual(await codesOf(session, document), ['stripe-secret-key']);
    });
  });
}
