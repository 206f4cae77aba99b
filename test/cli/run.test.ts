/** `secretref run` as a process: who gets values, what shows of them, and how it ends. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { allow, ended, type Place, place, secretref, start } from './secretref.ts';

const value = 'Vert/raulich+"7 é\nzweite Zeile, auch geheim';
const [firstLine = '', secondLine = ''] = value.split('\n');
const token = 'token-0123456789';

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A program of Node, which prints in any form. */
function node(code: string): readonly string[] {
  return ['--', process.execPath, '-e', code];
}

describe('run', {
  concurrency: 4,
  timeout: 120_000,
  skip: process.platform === 'win32' && 'These programs are those of a Unix system.',
}, () => {
  let at: Place;
  let remove = () => {};
  after(() => remove());
  before(async () => {
    const cleanup = { after: (work: () => void) => (remove = work) };
    at = place(cleanup, {
      '.env': 'KEY=ref+keychain://shop/KEY\nURL=https://app:ref+keychain://shop/TOKEN+@shop/\nPLAIN=plain\nHOME_PAGE=from file\n',
    });
    allow(at, '*');
    assert.equal((await secretref(at, ['set', 'ref+keychain://shop/KEY'], `${value}\n`)).status, 0);
    assert.equal((await secretref(at, ['set', 'ref+keychain://shop/TOKEN'], token)).status, 0);
    for (const [script, text] of [
      ['bad-script', '#!/no/such/interpreter\n'],
      ['no-script', 'exit 3\n'],
    ] as const) {
      writeFileSync(join(at.folder, script), text, { mode: 0o755 });
    }
  });
  const run = (args: readonly string[], more: NodeJS.ProcessEnv = {}, input = '') => secretref(at, ['run', ...args], input, more);

  test('the program, and nobody else, gets the values', async () => {
    const code = `const digest = (text) => require('node:crypto').createHash('sha256').update(text).digest('hex');
      const { KEY, URL, PLAIN, HOME_PAGE, SECRETREF_PASSPHRASE_FILE } = process.env;
      console.log(digest(KEY), digest(URL), PLAIN, HOME_PAGE, SECRETREF_PASSPHRASE_FILE)`;
    const { status, stdout, stderr } = await run(node(code), { HOME_PAGE: 'from outside' });
    const expected = `${digest(value)} ${digest(`https://app:${token}@shop/`)} plain from outside undefined\n`;
    assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: expected, stderr: '' });
  });

  test('what it prints of them is masked in every form', async () => {
    const code = `const { KEY, URL } = process.env; for (const out of [process.stdout, process.stderr]) {
      out.write([KEY, JSON.stringify(KEY), encodeURIComponent(KEY), Buffer.from(KEY).toString('base64'), KEY.split('\\n')[1], URL].join('|')); }`;
    const { stdout, stderr } = await run(node(code));
    for (const text of [stdout, stderr]) {
      assert.match(
        text,
        /^\[secret KEY\]\|"\[secret KEY\]"\|\[secret KEY\]\|\[secret KEY\].{0,2}\|\[secret KEY\]\|\[secret URL\]$/,
      );
    }
    for (const piece of [firstLine, secondLine, token]) assert.ok(!(stdout + stderr).includes(piece.slice(0, 12)));
  });

  test('a value that comes in two pieces is masked, and what is no value comes at once', async () => {
    const code = `const { KEY } = process.env; process.stdout.write('ready? ' + KEY.slice(0, 9));
      process.stdin.once('data', () => { process.stdout.write(KEY.slice(9) + ' done'); process.exit(); })`;
    const child = start(at, ['run', ...node(code)]);
    const end = ended(child);
    const [first] = await once(child.stdout ?? assert.fail(), 'data');
    assert.equal(first, 'ready? ');
    child.stdin?.write('go');
    assert.equal((await end).stdout, 'ready? [secret KEY] done');
  });

  test('a piece of a value at the very end is not lost', async () => {
    assert.equal((await run(node(`process.stdout.write('x' + process.env.KEY.slice(0, 5))`))).stdout, `x${value.slice(0, 5)}`);
  });

  test('lines of stdout and stderr keep their order where both go to one place', async () => {
    const script = 'for i in 1 2 3 4 5 6 7 8 9; do echo out $i; echo err $i >&2; echo dev $i >/dev/stdout; done';
    const child = start(at, ['run', '--', 'sh', '-c', script], {}, 'one output');
    const { stdout } = await ended(child);
    assert.deepEqual(
      stdout.trim().split('\n'),
      Array.from({ length: 9 }, (_, n) => [`out ${n + 1}`, `err ${n + 1}`, `dev ${n + 1}`]).flat(),
    );
  });

  test("standard input is the program's", async () => {
    assert.equal((await run(['--', 'cat'], {}, 'through')).stdout, 'through');
  });

  test('binary output passes unchanged', async () => {
    const bytes = `Buffer.from(Array.from({ length: 65536 }, (_, n) => (n * 7919) >> 3 & 255))`;
    const child = start(at, ['run', ...node(`process.stdout.write(${bytes})`)]);
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    await once(child, 'close');
    assert.ok(Buffer.concat(chunks).equals(Buffer.from(Array.from({ length: 65536 }, (_, n) => ((n * 7919) >> 3) & 255))));
  });

  const endings: readonly (readonly [string, readonly string[], number | NodeJS.Signals])[] = [
    ['its own exit code', ['sh', '-c', 'exit 7'], 7],
    ['a death by SIGTERM', ['sh', '-c', 'kill -TERM $$'], 'SIGTERM'],
    ['a death by SIGINT', ['sh', '-c', 'kill -INT $$'], 'SIGINT'],
    ['a death by SIGKILL', ['sh', '-c', 'kill -KILL $$'], 137],
    ['no such program', ['no-such-program'], 127],
    ['no such file', ['./no-such-file'], 127],
    ['a file that is no program', ['./.env'], 126],
    ['a folder', ['/'], 126],
    ['a script whose interpreter is missing', ['./bad-script'], 127],
    ['a script without a first line', ['./no-script'], 3],
  ];
  for (const [name, command, expected] of endings) {
    test(`ends as in a shell: ${name}`, async () => {
      // Without references there is nothing to decrypt, which takes a while on purpose; the two tests below have some.
      const { status, signal, stderr } = await run(['--env', '/dev/null', '--', ...command]);
      assert.equal(signal ?? status, expected);
      if (expected === 126 || expected === 127) assert.match(stderr, /^secretref: [^\n]*\.\n$/);
    });
  }

  test('ends as in a shell when its output is masked', async () => {
    const [exited, killed] = await Promise.all([run(['--', 'sh', '-c', 'exit 7']), run(['--', 'sh', '-c', 'kill -TERM $$'])]);
    assert.deepEqual([exited.status, killed.signal], [7, 'SIGTERM']);
  });

  for (const [signal, options] of [
    ['SIGINT', []],
    ['SIGTERM', []],
    ['SIGHUP', ['--env', '/dev/null']],
    ['SIGUSR1', ['--env', '/dev/null']],
  ] as const) {
    test(`${signal} reaches the program, which may end as it likes`, async () => {
      const code = `process.on('${signal}', () => { console.log('got it'); process.exit(5); }); setInterval(() => {}, 1000); console.log('ready');`;
      const child = start(at, ['run', ...options, ...node(code)]);
      const end = ended(child);
      await once(child.stdout ?? assert.fail(), 'data');
      child.kill(signal);
      const { status, stdout } = await end;
      assert.deepEqual({ status, stdout }, { status: 5, stdout: 'ready\ngot it\n' });
    });
  }

  test('a reader that goes away ends the program by SIGPIPE', async () => {
    const child = start(at, ['run', '--', 'yes']);
    await once(child.stdout ?? assert.fail(), 'data');
    child.stdout?.destroy();
    const [status] = await once(child, 'exit');
    assert.equal(status, 141);
  });

  const refused: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[], RegExp])[] = [
    [
      'a reference without a value',
      { '.env': 'A=ref+keychain://shop/KEY\nB=ref+keychain://shop/NONE' },
      [],
      /ref\+keychain:\/\/shop\/NONE has no value/,
    ],
    ['an unknown provider', { '.env': 'A=ref+nowhere://shop/KEY' }, [], /A in \.env: .*nowhere/],
    ['a bad percent-encoding', { '.env': 'A=ref+keychain://shop/%zz' }, [], /A in \.env: .*percent-encoding/],
    ['a loader variable', { '.env': 'LD_PRELOAD=ref+keychain://shop/KEY' }, [], /LD_PRELOAD in \.env/],
    ['an env file that is not there', {}, ['--env', 'none.env'], /env file none\.env could not be read: there is no such file/],
    [
      'an env file that would configure Node itself',
      { 'a.env': 'A=1\nNODE_OPTIONS=--title=x\n' },
      ['--env-file', 'a.env'],
      /sets NODE_OPTIONS/,
    ],
    [
      'an env file that would choose our policy',
      { 'a.env': 'SECRETREF_HOME=.\n' },
      ['--env-file', 'a.env'],
      /sets SECRETREF_HOME/,
    ],
    ['an env file that is a folder', { 'a/b': '' }, ['--env', 'a'], /it is a folder/],
  ];
  for (const [name, files, options, expected] of refused) {
    test(`starts nothing: ${name}`, async (t) => {
      const there = { ...place(t, files), home: at.home, env: at.env };
      const { status, stdout, stderr } = await secretref(there, ['run', ...options, '--', 'touch', 'started']);
      assert.deepEqual([status, stdout, existsSync(join(there.folder, 'started'))], [2, '', false]);
      assert.match(stderr, expected);
      assert.match(stderr, /^(secretref: [^\n]*\.\n)+$/, 'sentences, and no stack');
    });
  }

  test('variables larger than the system allows are exit code 126', async () => {
    writeFileSync(join(at.folder, 'big.env'), `BIG=${'x'.repeat(200_000)}\nKEY=ref+keychain://shop/KEY`);
    const { status, stderr } = await run(['--env', 'big.env', '--', 'true']);
    assert.equal(status, 126);
    assert.match(stderr, /larger than the system allows/);
  });

  test('a later env file overrides an earlier one, and a reference of our own environment is resolved too', async () => {
    writeFileSync(join(at.folder, 'a.env'), 'X=a\nY=a\n');
    writeFileSync(join(at.folder, 'b.env'), 'X=b\n');
    const { stdout } = await run(['--env', 'a.env', '--env', 'b.env', '--', 'sh', '-c', 'echo $X $Y $Z $PLAIN.'], {
      Z: 'ref+keychain://shop/TOKEN',
    });
    assert.equal(stdout, 'b a [secret Z] .\n');
  });

  test('without a permission and a terminal nothing is asked or started', async (t) => {
    const there = place(t, { '.env': 'KEY=ref+keychain://shop/KEY' });
    const { status, stdout, stderr } = await secretref(there, ['run', '--', 'touch', 'started']);
    assert.deepEqual([status, stdout, existsSync(join(there.folder, 'started'))], [2, '', false]);
    assert.match(stderr, /was not started.*policy\.json/);
  });

  test("a variable that has Node print the program's environment is refused", async () => {
    const { status, stdout, stderr } = await run(['--', 'touch', 'started'], { NODE_DEBUG: 'child_process' });
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /NODE_DEBUG/);
    assert.ok(!stderr.includes(token));
  });

  test('without references the program gets everything as it is', async () => {
    const { status, stdout } = await run(['--env', '/dev/null', '--', 'sh', '-c', `echo ${token}`]);
    assert.deepEqual({ status, stdout }, { status: 0, stdout: `${token}\n` });
  });

  test('nothing is left behind: no value in the home, no pipe, and an audit line for each read', async () => {
    await run(['--', 'true']);
    const files = [at.home, at.folder].flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }));
    for (const file of files.filter((entry) => entry.isFile())) {
      const text = readFileSync(join(file.parentPath, file.name), 'utf8');
      assert.ok(!text.includes(token) && !text.includes(firstLine), file.name);
    }
    const lines = readFileSync(join(at.home, 'audit.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.ok(lines.some(({ event, purpose, outcome }) => event === 'read' && purpose === 'run' && outcome === 'ok'));
  });
});
