/** Bad input: whatever an editor sends, the server answers the next good request, and repeats nothing of it. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openText, range } from './documents.ts';
import { type Editor, type Session, startSession } from './harness.ts';
import { transports } from './transports.ts';
import { value } from './values.ts';

const key = value('sk_live_{alnum:24}');
const uri = 'file:///work/shop/bad.js';
const place = { line: 0, character: 0 };

const malformed: readonly { readonly method: string; readonly params?: unknown }[] = [
  { method: 'textDocument/didOpen' },
  { method: 'textDocument/didOpen', params: {} },
  { method: 'textDocument/didOpen', params: [key] },
  { method: 'textDocument/didOpen', params: { textDocument: { uri } } },
  { method: 'textDocument/didOpen', params: { textDocument: { uri: 7, languageId: null, version: 'x', text: 8 } } },
  {
    method: 'textDocument/didChange',
    params: { textDocument: { uri: 'file:///never/opened', version: 2 }, contentChanges: [{ text: key }] },
  },
  {
    method: 'textDocument/didChange',
    params: { textDocument: { uri: 'file:///work/shop/good.js', version: 2 }, contentChanges: [{ range: null, text: key }] },
  },
  {
    method: 'textDocument/didChange',
    params: { textDocument: { uri: 'file:///work/shop/good.js', version: 2 }, contentChanges: key },
  },
  { method: 'textDocument/didClose', params: { textDocument: { uri: 'file:///never/opened' } } },
  { method: 'workspace/didChangeConfiguration', params: null },
  { method: 'workspace/didChangeWorkspaceFolders', params: { event: { added: [null, 3, {}], removed: [] } } },
  { method: 'secretref/unknown', params: { key } },
];

const malformedRequests: readonly { readonly method: string; readonly params?: unknown }[] = [
  { method: 'textDocument/codeAction' },
  { method: 'textDocument/codeAction', params: { textDocument: null } },
  {
    method: 'textDocument/codeAction',
    params: { textDocument: { uri: 'file:///work/shop/good.js' }, range: null, context: null },
  },
  { method: 'textDocument/diagnostic', params: { textDocument: null } },
  { method: 'secretref/unknown', params: { key } },
];

const bodies: readonly string[] = [
  '{"jsonrpc":"2.0"',
  'null',
  '[]',
  '"text"',
  `{"text":"${key}"}`,
  `{"jsonrpc":"2.0","id":null,"error":{"text":"${key}"}}`,
];

const sources: readonly (readonly [what: string, text: string])[] = [
  ['nothing', ''],
  ['half a key', 'const a = "sk_live_'],
  ['an open template', `const a = \`\${"${key}`],
  ['an open comment', `/* ${key}`],
  ['a lone surrogate', `const a = "\uD800${key}";`],
  ['a NUL', `const a = "\0${key}";`],
  ['carriage returns alone', `const a = 1;\rconst b = "${key}";\r`],
  ['half a reference', 'const a = "ref+keychain://'],
  ['a reference with bad percent-encoding', 'const a = "ref+keychain://shop/%zz";'],
];

async function stillWorks(session: Session): Promise<void> {
  const document = openText('still-works.js', `const stripe = "${key}";\n`);
  await session.open(document);
  assert.deepEqual(
    (await session.diagnostics(document)).map((found) => found.range),
    [range(document, key)],
  );
  assert.equal((await session.actions(document, range(document, key))).length, 3);
}

for (const transport of transports) {
  for (const diagnostics of ['push', 'pull'] as const) {
    const editor: Editor = { transport, diagnostics, client: 'ours' };

    describe(`bad input, ${diagnostics} over ${transport}`, () => {
      test('malformed notifications change nothing', async (t) => {
        const session = await startSession(t, editor);
        for (const { method, params } of malformed) await session.client.sendNotification(method, params);
        await stillWorks(session);
      });

      test('malformed requests are answered by an error in one sentence', async (t) => {
        const session = await startSession(t, editor);
        await session.open(openText('good.js', ''));
        for (const { method, params } of malformedRequests) {
          await assert.rejects(
            session.client.sendRequest(method, params),
            (error: Error) => !error.message.includes('\n'),
            method,
          );
        }
        await stillWorks(session);
      });

      test('what is no JSON-RPC is passed over', async (t) => {
        const session = await startSession(t, editor);
        for (const body of bodies) session.server.input.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
        await stillWorks(session);
      });

      test('whatever a document holds, it is answered', async (t) => {
        const session = await startSession(t, editor);
        for (const [what, text] of sources) {
          const document = openText(`${what}.js`, text);
          await session.open(document);
          await session.diagnostics(document);
          await session.actions(document, { start: place, end: document.positionAt(text.length) });
          await session.change(document, { start: { line: 99, character: 99 }, end: { line: 999, character: 0 } }, '\r\n//');
          await session.diagnostics(document);
        }
        assert.deepEqual(session.logs, []);
        await stillWorks(session);
      });
    });
  }

  const editor: Editor = { transport, diagnostics: 'pull', client: 'ours' };

  for (const [what, count, actions] of [
    ['5 MB, too long for a rewrite', 75_000, 1],
    ['500 kB', 7_500, 3],
  ] as const) {
    test(`a single line of ${what}, is looked at in time, over ${transport}`, async (t) => {
      const session = await startSession(t, editor);
      const line = 'const a = [1, "two", { three: 4 }]; '.repeat(count);
      const document = openText('bundle.js', `${line}const stripe = "${key}"; ${line}`);
      await session.open(document);
      const started = performance.now();
      assert.deepEqual(
        (await session.diagnostics(document)).map((found) => found.range),
        [range(document, key)],
      );
      assert.equal((await session.actions(document, range(document, key))).length, actions);
      assert.ok(performance.now() - started < 5_000, 'both answers in under 5 s');
    });
  }

  test(`a request that is cancelled before its turn is answered as cancelled, over ${transport}`, async (t) => {
    const session = await startSession(t, editor);
    const request = { jsonrpc: '2.0', id: 'first', method: 'textDocument/diagnostic', params: { textDocument: { uri } } };
    const cancel = { jsonrpc: '2.0', method: '$/cancelRequest', params: { id: 'first' } };
    const bytes = [request, cancel]
      .map((message) => JSON.stringify(message))
      .map((body) => `Content-Length: ${body.length}\r\n\r\n${body}`);
    session.server.input.write(bytes.join(''));
    await session.diagnostics(openText('other.js', ''));
    const answer = /"id":"first"[^}]*/.exec(session.server.sent())?.[0] ?? '';
    assert.match(answer, /"code":-32800/);
  });
}
