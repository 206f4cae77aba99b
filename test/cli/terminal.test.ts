/** What a person sees and types at a real terminal: hidden values, the question before a start, Ctrl+C. */

import assert from 'node:assert/strict';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, type TestContext, test } from 'node:test';
import { needs } from '../real-part.ts';
import { onTerminal, type Terminal } from './on-terminal.ts';
import { type Place, place, secretref } from './secretref.ts';

const reference = 'ref+keychain://shop/API_KEY';
const value = 'sesam-öffne-dich';
const ctrlC = '\u0003';

describe('at a terminal', { concurrency: 3, timeout: 120_000 }, () => {
  const hasTerminal = (t: TestContext): boolean => needs(t, 'script', 'apt-get install bsdutils');

  // Encrypting takes a while on purpose, so the value is set once and each test gets a copy of the home.
  let seeded: Place;
  let remove = () => {};
  after(() => remove());
  before(async () => {
    const cleanup = { after: (work: () => void) => (remove = work) };
    seeded = place(cleanup);
    await secretref(seeded, ['set', reference], value);
  });

  /** A place with a value, and a terminal in it. */
  function withValue(t: TestContext, command: string): { readonly at: Place; readonly terminal: Terminal } {
    const { folder, home, env } = place(t, { '.env': `API_KEY=${reference}` });
    copyFileSync(join(seeded.home, 'store.age'), join(home, 'store.age'));
    const at = { folder, home, env: { ...env, SECRETREF_PASSPHRASE_FILE: seeded.env['SECRETREF_PASSPHRASE_FILE'] } };
    return { at, terminal: onTerminal(t, at, command) };
  }

  test('a typed value is stored and never shown', async (t) => {
    if (!hasTerminal(t)) return;
    const at = place(t);
    const terminal = onTerminal(t, at, `$SECRETREF set ${reference}`);
    await terminal.see(`Value for ${reference}: `);
    terminal.type(`x\u007f${value}\r`);
    await terminal.see('Stored');
    assert.equal(await terminal.ended, 0);
    assert.ok(!terminal.screen().includes(value.slice(0, 5)));
    assert.match(terminal.screen(), /•/);
    assert.match((await secretref(at, ['list'])).stdout, /API_KEY/);
  });

  test('a text that is to be typed is asked for', async (t) => {
    if (!hasTerminal(t)) return;
    const terminal = onTerminal(t, place(t), '$SECRETREF scan --stdin');
    await terminal.see('Type or paste the text, then press Ctrl+D.');
    terminal.type('nothing\r\u0004');
    await terminal.see('No findings in 1 file');
    assert.equal(await terminal.ended, 0);
  });

  test('a pasted key of several lines is one value', async (t) => {
    if (!hasTerminal(t)) return;
    const at = place(t, { '.env': `API_KEY=${reference}` });
    const terminal = onTerminal(t, at, `$SECRETREF set ${reference}`);
    await terminal.see(`Value for ${reference}: `);
    terminal.type('\u001b[200~first-line\rsecond-line\u001b[201~');
    terminal.type('\r');
    assert.equal(await terminal.ended, 0);
    const run = onTerminal(t, at, '$SECRETREF run -- sh -c \'printf %s "$API_KEY" | wc -lc\'');
    await run.see('means no: ');
    run.type('once\r');
    await run.see(/1 +22/);
    assert.ok(!(terminal.screen() + run.screen()).includes('second-line'));
  });

  test('Ctrl+C at the prompt stores nothing and gives the terminal back', async (t) => {
    if (!hasTerminal(t)) return;
    const at = place(t);
    const terminal = onTerminal(t, at, `$SECRETREF set ${reference}; echo "code $?"; stty -a | grep -o ' -\\?echo '`);
    await terminal.see(`Value for ${reference}: `);
    terminal.type(`abc${ctrlC}`);
    await terminal.see('Nothing was stored.');
    await terminal.see('code 130');
    await terminal.see(' echo ');
    assert.ok(!existsSync(join(at.home, 'store.age')));
  });

  test('a new passphrase is asked for twice, and again when the two differ', async (t) => {
    if (!hasTerminal(t)) return;
    const at = place(t);
    const terminal = onTerminal(t, at, `$SECRETREF set ${reference}`, { SECRETREF_PASSPHRASE_FILE: '' });
    const answer = async (question: string, keys: string) => {
      await terminal.see(question);
      terminal.type(`${keys}\r`);
    };
    await answer('New passphrase: ', 'one passphrase');
    await answer('The same again: ', 'another passphrase');
    await terminal.see('two different passphrases');
    await answer('New passphrase: ', 'one passphrase');
    await answer('The same again: ', 'one passphrase');
    await answer('Value for', value);
    assert.equal(await terminal.ended, 0);
    const list = onTerminal(t, at, '$SECRETREF list', { SECRETREF_PASSPHRASE_FILE: '' });
    await list.see('Passphrase of your encrypted values: ');
    list.type('one passphrase\r');
    await list.see(reference);
    assert.doesNotMatch(terminal.screen() + list.screen(), /one passphrase|another/);
  });

  test('a wrong passphrase is asked for again, three times in all', async (t) => {
    if (!hasTerminal(t)) return;
    const { at } = withValue(t, 'true');
    const env = { ...at.env, SECRETREF_PASSPHRASE_FILE: '' };
    const right = readFileSync(at.env['SECRETREF_PASSPHRASE_FILE'] ?? '', 'utf8');
    for (const [last, code] of [
      [right, 0],
      ['wrong', 2],
    ] as const) {
      const terminal = onTerminal(t, { ...at, env }, '$SECRETREF list');
      for (const [tries, typed] of ['wrong', 'also wrong', last].entries()) {
        await terminal.see('Passphrase of your encrypted values: ');
        terminal.type(`${typed}\r`);
        if (tries < 2) await terminal.see('wrong; try again');
      }
      await terminal.see(code === 0 ? reference : /The passphrase of \S+store\.age is wrong\.\s/);
      assert.equal(await terminal.ended, code);
    }
  });

  test('set asks for the passphrase of an existing file before the value', async (t) => {
    if (!hasTerminal(t)) return;
    const { at } = withValue(t, 'true');
    const right = readFileSync(at.env['SECRETREF_PASSPHRASE_FILE'] ?? '', 'utf8');
    const terminal = onTerminal(t, at, `$SECRETREF set ${reference}`, { SECRETREF_PASSPHRASE_FILE: '' });
    await terminal.see('Passphrase of your encrypted values: ');
    terminal.type(`${right}\r`);
    await terminal.see('Value for');
    terminal.type('another value\r');
    await terminal.see('Replaced');
    assert.equal(await terminal.ended, 0);
  });

  for (const [name, verb] of [
    ['an existing file', 'list'],
    ['a new file', `set ${reference}`],
  ] as const) {
    test(`Ctrl+C at the passphrase of ${name} ends silently with 130`, async (t) => {
      if (!hasTerminal(t)) return;
      const at = name === 'a new file' ? place(t) : withValue(t, 'true').at;
      const terminal = onTerminal(t, at, `$SECRETREF ${verb}; echo "code $?"`, { SECRETREF_PASSPHRASE_FILE: '' });
      await terminal.see(/assphrase[^\n]*: /);
      terminal.type(ctrlC);
      await terminal.see('code 130');
      const behind = terminal.screen().slice(terminal.screen().lastIndexOf('assphrase'));
      assert.doesNotMatch(behind, /secretref:/);
    });
  }

  test('run asks before it starts, shows what receives what, and starts with "once"', async (t) => {
    if (!hasTerminal(t)) return;
    const { at, terminal } = withValue(t, '$SECRETREF run -- sh -c \'echo "it is $API_KEY"; test -t 1 || echo piped\'');
    await terminal.see('program');
    await terminal.see('sh');
    await terminal.see(at.folder);
    await terminal.see('API_KEY');
    await terminal.see(reference);
    await terminal.see('store.age');
    await terminal.see('means no: ');
    terminal.type('once\r');
    await terminal.see('it is [secret API_KEY]');
    assert.equal(await terminal.ended, 0);
    assert.ok(!terminal.screen().includes(value));
    assert.ok(!existsSync(join(at.home, 'consents.jsonl')), '"once" is not remembered');
  });

  for (const [name, keys] of [
    ['Enter alone', '\r'],
    ['no', 'no\r'],
    ['anything else', 'yess\r'],
    ['Ctrl+C', ctrlC],
  ] as const) {
    test(`run starts nothing after ${name}`, async (t) => {
      if (!hasTerminal(t)) return;
      const { at, terminal } = withValue(t, '$SECRETREF run -- touch started');
      await terminal.see('means no: ');
      terminal.type(keys);
      assert.equal(await terminal.ended, 2);
      assert.ok(!existsSync(join(at.folder, 'started')));
    });
  }

  test('keys that were typed before the question do not answer it', async (t) => {
    if (!hasTerminal(t)) return;
    const { terminal } = withValue(t, '$SECRETREF run -- echo started');
    terminal.type('always\r');
    await terminal.see('means no: ');
    terminal.type('\r');
    assert.equal(await terminal.ended, 2);
  });

  test('"always" is remembered for exactly this', async (t) => {
    if (!hasTerminal(t)) return;
    const { at, terminal } = withValue(t, '$SECRETREF run -- true');
    await terminal.see('means no: ');
    terminal.type('always\r');
    assert.equal(await terminal.ended, 0);
    assert.equal((await secretref(at, ['run', '--', 'true'])).status, 0, 'the same program');
    assert.equal((await secretref(at, ['run', '--', 'false'])).status, 2, 'another program');
    assert.equal((await secretref(at, ['run', '--', 'true', 'x'])).status, 2, 'another argument');
    assert.ok(!readFileSync(join(at.home, 'consents.jsonl'), 'utf8').includes(value));
  });

  test('allow records a yes, and only a yes', async (t) => {
    if (!hasTerminal(t)) return;
    const { at, terminal } = withValue(t, '$SECRETREF allow -- true');
    await terminal.see('means no: ');
    terminal.type('\r');
    await terminal.see('Nothing was allowed.');
    assert.equal(await terminal.ended, 1);
    const again = onTerminal(t, at, '$SECRETREF allow -- true');
    await again.see('means no: ');
    again.type('yes\r');
    assert.equal(await again.ended, 0);
    assert.equal((await secretref(at, ['run', '--', 'true'])).status, 0);
    const third = onTerminal(t, at, '$SECRETREF allow -- true');
    await third.see('allowed already (consents.jsonl)');
    assert.equal(await third.ended, 0);
  });

  test('Ctrl+C reaches the program once', async (t) => {
    if (!hasTerminal(t)) return;
    const code =
      'let n = 0; process.on("SIGINT", () => { n += 1; setTimeout(() => { console.log("signals", n); process.exit(4); }, 300); }); setInterval(() => {}, 1000); console.log("ready")';
    const { terminal } = withValue(t, `exec $SECRETREF run -- '${process.execPath}' -e '${code}'`);
    await terminal.see('means no: ');
    terminal.type('once\r');
    await terminal.see('ready');
    terminal.type(ctrlC);
    await terminal.see('signals 1');
    assert.equal(await terminal.ended, 4);
  });

  test('without references the program has the terminal itself', async (t) => {
    if (!hasTerminal(t)) return;
    const terminal = onTerminal(t, place(t), "$SECRETREF run -- sh -c 'test -t 1 && test -t 0 && echo terminal'");
    await terminal.see('terminal');
    assert.equal(await terminal.ended, 0);
  });

  test('a scan has colours here, and none with NO_COLOR', async (t) => {
    if (!hasTerminal(t)) return;
    const at = place(t, { 'a.js': '' });
    for (const [more, expected] of [
      [{}, true],
      [{ NO_COLOR: '1' }, false],
    ] as const) {
      const terminal = onTerminal(t, at, '$SECRETREF scan', more);
      await terminal.ended;
      assert.equal(terminal.screen().includes('\u001b['), expected);
    }
  });
});
