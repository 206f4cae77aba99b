/** Code actions as an editor's menu shows them, over either transport. */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: one title holds the text of a workflow.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { clientCommands } from '../../protocol/protocol.ts';
import { folder, openText, range } from './documents.ts';
import { type Editor, startSession } from './harness.ts';
import { transports } from './transports.ts';
import { value } from './values.ts';

const key = value('sk_live_{alnum:24}');
const ignore = 'Ignore here with a comment';
const replace = 'Replace by an existing reference…';
const titles = (actions: readonly CodeAction[]): string[] => actions.map(({ title }) => title);

for (const transport of transports) {
  const ours: Editor = { transport, diagnostics: 'pull', client: 'ours' };
  const plain: Editor = { ...ours, client: 'plain' };

  describe(`code actions over ${transport}`, () => {
    test('our client is offered the move first, as the preferred fix of its diagnostic', async (t) => {
      const session = await startSession(t, ours);
      const document = openText('pay.js', `const stripe = "${key}";\n`);
      await session.open(document);
      const actions = await session.actions(document, range(document, 'live'));
      assert.deepEqual(titles(actions), ['Move to the keychain and read process.env.STRIPE_SECRET_KEY', replace, ignore]);
      assert.deepEqual(
        actions.map(({ isPreferred }) => isPreferred),
        [true, undefined, undefined],
      );
      const diagnostics = await session.diagnostics(document);
      for (const action of actions) {
        assert.equal(action.kind, CodeActionKind.QuickFix);
        assert.deepEqual(action.diagnostics, diagnostics);
      }
    });

    test('in a test the value can become an example, in every editor', async (t) => {
      const session = await startSession(t, plain);
      const document = openText('test/pay.js', `const stripe = "${key}";\nexpect(stripe).toBe("${key}");\n`);
      await session.open(document);
      const [dummy, ...more] = await session.actions(document, range(document, 'live'));
      assert.ok(dummy);
      assert.equal(
        dummy.title,
        'Forget this value and replace all 2 copies by "example-stripe-secret-key", since this is a test',
      );
      assert.deepEqual(titles(more), [ignore]);
      await session.apply(document, dummy);
      assert.equal(document.getText().split('"example-stripe-secret-key"').length, 3);
      assert.deepEqual(await session.diagnostics(document), []);
    });

    test('a person who keeps values in a vault reads its name', async (t) => {
      const session = await startSession(t, ours);
      const document = openText('pay.js', `const stripe = "${key}";\n`);
      await session.open(document);
      await session.changeSettings(() => ({ moveTo: 'ref+vault://secret/{project}#/{name}' }));
      await session.until('a request to ask again', () => session.refreshes() || undefined);
      const [first] = titles(await session.actions(document, range(document, 'live')));
      assert.equal(first, 'Move to HashiCorp Vault and read process.env.STRIPE_SECRET_KEY');
    });

    test('where values go to a vault, code can read it there, or the menu says why not', async (t) => {
      const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } }, disabledSupport: true };
      const workspace = {
        configuration: true,
        didChangeConfiguration: { dynamicRegistration: true },
        diagnostics: { refreshSupport: true },
      };
      const session = await startSession(t, {
        ...ours,
        capabilities: { textDocument: { codeAction, diagnostic: {} }, workspace },
      });
      const document = openText('pay.mjs', `export const stripe = "${key}";\n`);
      const sync = openText('pay.cjs', `const stripe = "${key}";\n`);
      await session.open(document);
      await session.open(sync);
      await session.changeSettings(() => ({ moveTo: 'ref+vault://secret/{project}#/{name}' }));
      await session.until('a request to ask again', () => session.refreshes() || undefined);
      const title = 'Move to HashiCorp Vault and read it there in code';
      const [, read] = await session.actions(document, range(document, 'live'));
      assert.equal(read?.title, title);
      assert.equal(read.command?.arguments?.[0].reads, 'vault');
      const refused = (await session.actions(sync, range(sync, 'live'))).find((action) => action.title === title);
      assert.match(refused?.disabled?.reason ?? '', /a CommonJS module cannot wait at its top/);
      const ruby = openText('pay.rb', `stripe = "${key}"\n`, 'ruby');
      await session.open(ruby);
      assert.ok(!titles(await session.actions(ruby, range(ruby, 'live'))).includes(title));
    });

    test('the commands carry place, version and names, and no text', async (t) => {
      const session = await startSession(t, ours);
      const document = openText('src/pay.js', `const stripe = "${key}";\n`);
      await session.open(document);
      await session.change(document, range(document, 'const'), 'let');
      const [move, replacement] = await session.actions(document, range(document, key));
      const start = document.getText().indexOf(key);
      const expected = {
        uri: document.uri,
        version: 2,
        spans: [{ start, end: start + key.length }],
        project: folder.name,
        suggestedName: 'STRIPE_SECRET_KEY',
        rule: (await session.diagnostics(document))[0]?.code,
        page: (await session.diagnostics(document))[0]?.codeDescription?.href,
      };
      assert.equal(move?.command?.command, clientCommands.moveToKeychain);
      assert.equal(replacement?.command?.command, clientCommands.replaceByReference);
      for (const action of [move, replacement]) assert.deepEqual(action?.command?.arguments, [expected]);
    });

    test('an editor without our commands is offered what it can do itself', async (t) => {
      const session = await startSession(t, plain);
      const document = openText('pay.js', `const stripe = "${key}";\n`);
      await session.open(document);
      assert.deepEqual(titles(await session.actions(document, range(document, key))), [ignore]);
    });

    for (const [what, path, languageId, text, title] of [
      ['an env file', '.env', 'dotenv', `STRIPE_SECRET_KEY=${key}\n`, 'Move to the keychain and leave a reference'],
      [
        'a launch configuration',
        'launch.json',
        'jsonc',
        `{ "configurations": [{ "env": { "STRIPE_SECRET_KEY": "${key}" } }] }`,
        'Move to the keychain and leave a reference',
      ],
      [
        'a workflow',
        '.github/workflows/pay.yml',
        'yaml',
        `env:\n  STRIPE_SECRET_KEY: ${key}\n`,
        'Move to the keychain and write ${{ secrets.STRIPE_SECRET_KEY }}',
      ],
      [
        'settings of .NET',
        'appsettings.json',
        'json',
        `{ "Stripe": { "SecretKey": "${key}" } }`,
        'Move to the keychain and set Stripe__SecretKey in its place',
      ],
      [
        'Python',
        'pay.py',
        'python',
        `stripe_secret_key = "${key}"\n`,
        "Move to the keychain and read os.environ['STRIPE_SECRET_KEY']",
      ],
    ] as const) {
      test(`the title says what ${what} will hold`, async (t) => {
        const session = await startSession(t, ours);
        const document = openText(path, text, languageId);
        await session.open(document);
        assert.equal((await session.actions(document, range(document, key)))[0]?.title.replaceAll('"', "'"), title);
      });
    }

    test('copies of the same value can be moved together, and only they', async (t) => {
      const session = await startSession(t, ours);
      const other = value('sk_live_{alnum:24}', 2);
      const document = openText('pay.js', `const stripe = "${key}";\nconst other = "${other}";\nfetch("/", "${key}");\n`);
      await session.open(document);
      const actions = await session.actions(document, range(document, key));
      const all = actions.find(({ title }) =>
        title.startsWith('Move all 2 copies in this file to the keychain and read process.env.'),
      );
      assert.deepEqual(
        all?.command?.arguments?.[0].spans.map(
          ({ start, end }: { start: number; end: number }) => document.getText().slice(start, end) === key,
        ),
        [true, true],
      );
      assert.ok(!titles(await session.actions(document, range(document, other))).some((title) => title.startsWith('Move all')));
    });

    test('where no correct rewrite is known, no move is offered', async (t) => {
      const session = await startSession(t, ours);
      const document = openText('notes.zig', `const stripe = "${key}";\n`, 'zig');
      await session.open(document);
      assert.equal((await session.diagnostics(document)).length, 1);
      assert.deepEqual(
        titles(await session.actions(document, range(document, key))).filter((title) => title !== ignore),
        [],
      );
    });

    test('an editor that shows disabled actions says why there is no move', async (t) => {
      const capabilities = {
        textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } }, disabledSupport: true } },
      };
      const session = await startSession(t, { ...ours, capabilities });
      const document = openText('pay.rs', `const STRIPE: &str = "${key}";\n`, 'rust');
      await session.open(document);
      const [first] = await session.actions(document, range(document, key));
      assert.equal(first?.title, 'Move to the keychain');
      assert.match(first?.disabled?.reason ?? '', /^Line 1 cannot be rewritten safely, .* constant or static of Rust/);
      assert.equal(first?.command ?? first?.edit, undefined);
    });

    test('strict JSON knows no comments, so none is offered', async (t) => {
      const session = await startSession(t, plain);
      const document = openText('data.json', `{ "stripe": "${key}" }`, 'json');
      await session.open(document);
      assert.equal((await session.diagnostics(document)).length, 1);
      assert.deepEqual(await session.actions(document, range(document, key)), []);
    });

    test('actions appear where the selection touches the value, both ends included, and nowhere else', async (t) => {
      const session = await startSession(t, plain);
      const document = openText('pay.js', `const stripe = "${key}";\nlet one;\n`);
      await session.open(document);
      const { start, end } = range(document, key);
      for (const at of [
        { start, end: start },
        { start: end, end },
        { start: range(document, 'const').start, end: range(document, 'one').end },
      ]) {
        assert.deepEqual(titles(await session.actions(document, at)), [ignore]);
      }
      for (const text of ['const', '"', 'one'])
        assert.deepEqual(await session.actions(document, { ...range(document, text), end: range(document, text).start }), []);
    });

    test('only quick-fixes are offered, and only when they are wanted', async (t) => {
      const session = await startSession(t, plain);
      const document = openText('pay.js', `const stripe = "${key}";\n`);
      await session.open(document);
      const at = range(document, key);
      for (const only of [['quickfix'], ['']]) assert.deepEqual(titles(await session.actions(document, at, only)), [ignore]);
      for (const only of [['refactor'], ['source.fixAll'], ['quickfix.other']])
        assert.deepEqual(await session.actions(document, at, only), []);
    });

    test('the comment that is put in silences the finding', async (t) => {
      const session = await startSession(t, plain);
      const document = openText('pay.js', `function pay() {\r\n  return "${key}";\r\n}\r\n`);
      await session.open(document);
      const [action] = await session.actions(document, range(document, key));
      assert.ok(action);
      await session.apply(document, action);
      assert.ok(document.getText().includes(key));
      assert.ok(!/[^\r]\n/.test(document.getText()), 'line breaks stay of one kind');
      assert.deepEqual(await session.diagnostics(document), []);
    });

    test('an editor without versioned edits gets a plain one', async (t) => {
      const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } };
      const session = await startSession(t, { ...plain, capabilities: { textDocument: { codeAction } } });
      const document = openText('pay.js', `const stripe = "${key}";\n`);
      await session.open(document);
      const [action] = await session.actions(document, range(document, key));
      assert.deepEqual(Object.keys(action?.edit ?? {}), ['changes']);
    });

    test('an editor that knows only bare commands is offered nothing that it would misread', async (t) => {
      const session = await startSession(t, { ...plain, capabilities: {} });
      const document = openText('pay.js', `const stripe = "${key}";\n`);
      await session.open(document);
      assert.deepEqual(await session.actions(document, range(document, key)), []);
    });
  });
}
