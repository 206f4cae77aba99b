/** Diagnostics as an editor gets them: pushed or pulled, over either transport. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import { openText, range } from './documents.ts';
import { type Editor, startSession } from './harness.ts';
import { transports } from './transports.ts';
import { value } from './values.ts';

const key = value('sk_live_{alnum:24}');
const models = ['push', 'pull'] as const;

for (const transport of transports) {
  for (const diagnostics of models) {
    const editor: Editor = { transport, diagnostics, client: 'plain' };

    describe(`diagnostics, ${diagnostics} over ${transport}`, () => {
      test('a key in an unsaved document is flagged while it is typed, and no longer when it is gone', async (t) => {
        const session = await startSession(t, editor);
        const document = openText('pay.js', 'const stripe = "";\n');
        await session.open(document);
        assert.deepEqual(await session.diagnostics(document), []);

        await session.change(document, { start: { line: 0, character: 16 }, end: { line: 0, character: 16 } }, key);
        const [found, ...others] = await session.diagnostics(document);
        assert.deepEqual(others, []);
        assert.deepEqual(found?.range, range(document, key));
        assert.equal(found?.source, 'secretref');
        assert.match(String(found?.code), /^stripe-/);
        assert.match(found?.codeDescription?.href ?? '', /^https:\/\//);
        assert.match(String(found?.message), /^Stripe .* in plain text: .+\.$/);

        await session.change(document, range(document, key), '');
        assert.deepEqual(await session.diagnostics(document), []);
      });

      test('columns count UTF-16 units, and line breaks of either kind', async (t) => {
        const session = await startSession(t, editor);
        const document = openText('pay.js', `// 💳 payment\r\nconst icon = "💳", stripe = "${key}";\r\n`);
        await session.open(document);
        assert.deepEqual(
          (await session.diagnostics(document)).map((found) => found.range),
          [range(document, key)],
        );
      });

      test('a document is looked at wherever it lives', async (t) => {
        const session = await startSession(t, editor);
        for (const uri of [
          'untitled:Untitled-1',
          'vscode-remote://ssh-remote%2Bbox/work/shop/pay.js',
          'vscode-notebook-cell:/work/shop/pay.ipynb#W0sZmlsZQ%3D%3D',
          'file:///work/%zz/%',
          'no-uri-at-all:',
        ]) {
          const document = openText(uri, `const stripe = "${key}";`);
          await session.open(document);
          assert.equal((await session.diagnostics(document)).length, 1, uri);
        }
      });

      test('a reference that can be resolved is no problem; one that cannot is', async (t) => {
        const session = await startSession(t, editor);
        const document = openText(
          '.env',
          'A=ref+keychain://shop/A\nB=ref+keychain://shop//B\nC=ref+nowhere://shop/C\n',
          'dotenv',
        );
        await session.open(document);
        const found = await session.diagnostics(document);
        assert.deepEqual(
          found.map(({ range: at, severity, code }) => ({ at, severity, code })),
          [
            { at: range(document, 'ref+keychain://shop//B'), severity: DiagnosticSeverity.Warning, code: 'malformed-reference' },
            { at: range(document, 'ref+nowhere://shop/C'), severity: DiagnosticSeverity.Information, code: 'unknown-provider' },
          ],
        );
        for (const { message } of found) assert.match(String(message), /^This .+\.$/);
      });

      test('an ignore comment silences its finding; one that silences nothing is shown as unnecessary', async (t) => {
        const session = await startSession(t, editor);
        const document = openText(
          'pay.js',
          `// secretref-ignore-next-line\nconst stripe = "${key}";\n// secretref-ignore-next-line\nconst one = 1;\n`,
        );
        await session.open(document);
        const found = await session.diagnostics(document);
        assert.deepEqual(
          found.map(({ code, severity, tags }) => ({ code, severity, tags })),
          [{ code: 'unused-ignore', severity: DiagnosticSeverity.Hint, tags: [DiagnosticTag.Unnecessary] }],
        );
        assert.equal(found[0]?.range.start.line, 2);
        const mistyped = openText('b.js', 'f(); // secretref-ignore stripe-secret-kye\n');
        await session.open(mistyped);
        assert.deepEqual(
          (await session.diagnostics(mistyped)).map(({ message }) => message),
          ['This comment ignores nothing, as there is no rule "stripe-secret-kye". Did you mean "stripe-secret-key"?'],
        );
        const misspelt = openText('c.js', `f("${key}"); // secretref:ignore\n`);
        await session.open(misspelt);
        assert.deepEqual(
          (await session.diagnostics(misspelt)).filter(({ code }) => code === 'unused-ignore').map(({ message }) => message),
          ['This comment ignores nothing. Did you mean "// secretref-ignore"?'],
        );
      });
    });
  }

  test(`closing a document takes back what was published, over ${transport}`, async (t) => {
    const session = await startSession(t, { transport, diagnostics: 'push', client: 'plain' });
    const document = openText('pay.js', `const stripe = "${key}";`);
    await session.open(document);
    assert.equal((await session.diagnostics(document)).length, 1);
    await session.close(document);
    const { diagnostics } = await session.until('an empty list', () =>
      session.published(document)?.version === undefined ? session.published(document) : undefined,
    );
    assert.deepEqual(diagnostics, []);
  });

  test(`an editor that pulls is never pushed to, over ${transport}`, async (t) => {
    const session = await startSession(t, { transport, diagnostics: 'pull', client: 'plain' });
    const document = openText('pay.js', `const stripe = "${key}";`);
    await session.open(document);
    assert.equal((await session.diagnostics(document)).length, 1);
    await session.close(document);
    assert.deepEqual(await session.diagnostics(document), []);
    assert.ok(!session.server.sent().includes('textDocument/publishDiagnostics'));
  });

  test(`a burst of typing ends with the diagnostics of its last version, over ${transport}`, async (t) => {
    const session = await startSession(t, { transport, diagnostics: 'push', client: 'plain' });
    const document = openText('pay.js', 'const stripe = "";\n');
    await session.open(document);
    for (const [typed, character] of [...key].entries()) {
      const at = { line: 0, character: 16 + typed };
      await session.change(document, { start: at, end: at }, character);
    }
    assert.deepEqual(
      (await session.diagnostics(document)).map((found) => found.range),
      [range(document, key)],
    );
    const publications = session.server.sent().split('textDocument/publishDiagnostics').length - 1;
    assert.ok(publications < key.length / 2, 'most versions of a burst are skipped');
  });
}
