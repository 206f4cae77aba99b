/** `secretref fix`: a repository's values moved, the programs still the same, and no value in anything that is printed. */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: files hold the texts of other tools.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { expandTemplate } from '../../samples/templates.ts';
import { assertHidden, files, github, read, stripe } from './fix-files.ts';
import { allow, place, secretref } from './secretref.ts';

test('what a killed run has left beside a file is taken away, and nothing of a run that goes on', async (t) => {
  const { pid: dead } = spawnSync(process.execPath, ['--version']);
  const [ended, running, another] = [`app.js.${dead}-0123456789ab.new`, `app.js.${process.pid}-0123456789ab.new`, 'app.js.new'];
  const at = place(t, { 'app.js': files['app.js'], [ended]: '', [running]: '', [another]: '' });
  assert.equal((await secretref(at, ['fix', 'app.js', '--yes'])).status, 0);
  assert.deepEqual(readdirSync(at.folder).toSorted(), ['.env', 'app.js', another, running].toSorted());
});

test('an env file is named that can be one, in a folder that is there', async (t) => {
  const at = place(t, files);
  const rows = [
    ['app.js', /^secretref: "--env" takes an env file such as \.env\.local; a line NAME=ref\+… would break app\.js\.\n$/],
    ['no/such/.env', /^secretref: [^ ]*\/work\/no could not be used: there is no such file\.\n$/],
  ] as const;
  for (const [env, said] of rows) {
    const { status, stdout, stderr } = await secretref(at, ['fix', '--yes', '--env', env]);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, said);
  }
  for (const [name, text] of Object.entries(files)) assert.equal(read(at, name), text);
});

test('nothing is moved while what the project leaves out cannot be told', async (t) => {
  const at = place(t, { 'app.js': files['app.js'], '.secretref.json': '{ "exclude": ["app.js"' });
  const { status, stdout, stderr } = await secretref(at, ['fix', '--yes']);
  assert.deepEqual([status, stdout, read(at, 'app.js')], [2, '', files['app.js']]);
  assert.match(
    stderr,
    /^secretref: \.secretref\.json, line 1: .*\nsecretref: Nothing was moved; what stands above is to be mended first\.\n$/,
  );
});

describe('secretref fix', { concurrency: 3, timeout: 120_000 }, () => {
  test('shows what it would do and changes nothing', async (t) => {
    const at = place(t, files);
    const { status, stdout, stderr } = await secretref(at, ['fix', '--dry-run']);
    assert.equal(status, 1, stderr);
    assertHidden(stdout + stderr);
    assert.match(
      stdout,
      /\n\nLINE +WHAT +BECOMES\n\.env\n +1 {2}Stripe secret key +ref\+keychain:\/\/work\/STRIPE_KEY\napp\.js\n +1 {2}Stripe secret key +process\.env\.STRIPE_KEY\n/,
    );
    assert.match(stdout, /\nKept as ref\+keychain:\/\/work\/NAME\n$/);
    assert.deepEqual(stdout.match(/^\+\+\+ \.env$/gm)?.length, 1, 'each file has one diff');
    assert.match(
      stdout,
      /^-const stripe = '\[secret STRIPE_KEY\]';\n-const again = .*\n\+const stripe = process\.env\.STRIPE_KEY;\n/m,
    );
    assert.match(stdout, /^These stay: No rewrite is known .*\n {2}notes\.txt:1 {2}GitHub token\n\nLINE/m);
    assert.match(stderr, /3 values in 3 files would be moved to .*store\.age; 1 stay/);
    for (const [name, text] of Object.entries(files)) assert.equal(read(at, name), text);
    assert.deepEqual(readdirSync(at.home), [], 'a plan leaves no line in the audit log');
  });

  test('shows the lines that the env file gets, and nothing of what stands around them', async (t) => {
    const at = place(t, { 'app.js': files['app.js'], '.env.example': 'PORT=\n' });
    const { stdout } = await secretref(at, ['fix', 'app.js', '--dry-run']);
    assert.match(stdout, /^\+\+\+ \.env\n@@ .*\n\+\w+=ref\+keychain:\/\/work\/\w+\n/m);
    assert.match(stdout, /^\+\+\+ \.env\.example\n@@ .*\n\+\w+=\n/m);
    assert.deepEqual(readdirSync(at.folder).toSorted(), ['.env.example', 'app.js']);
  });

  test('hides in a plan what it does not move, too', async (t) => {
    const other = (seed: number) => expandTemplate('{base62:18}7', seed);
    const lines = [
      `const dbPassword = '${other(1)}'; // secretref-ignore`,
      `const stripe = '${stripe}';`,
      `const password = '${other(2)}';`,
    ];
    const at = place(t, { 'app.js': `${lines.join('\n')}\n` });
    const { stdout } = await secretref(at, ['fix', '--dry-run', '--minimum', 'certain']);
    assert.match(stdout, /^\+const stripe = process\.env\.STRIPE_SECRET_KEY;$/m);
    for (const value of [other(1), other(2), stripe]) assert.ok(!stdout.includes(value));
  });

  test('hides in a plan what a rule of the project alone knows', async (t) => {
    const own = expandTemplate('acme_{alnum:20}', 3);
    const rule = { id: 'acme-word', title: 'Acme word', keywords: ['acme_'], pattern: 'acme_[A-Za-z0-9]{20}', quality: 'any' };
    const at = place(t, {
      '.secretref.json': JSON.stringify({ customRules: [{ ...rule, confidence: 'possible' }] }),
      'app.js': `f('${own}');\r\nconst stripe = '${stripe}';\r\n`,
    });
    const { stdout } = await secretref(at, ['fix', '--dry-run', '--minimum', 'certain']);
    assert.match(stdout, /^ f\('\[secret acme-word\]'\);$/m);
    assert.match(stdout, /^\+const stripe = process\.env\.STRIPE_SECRET_KEY;$/m);
    assert.ok(!stdout.includes(own) && !stdout.includes(stripe));
  });

  test('moves, and the programs do the same as before', async (t) => {
    const at = place(t, files);
    allow(at, at.folder);
    chmodSync(join(at.folder, 'app.js'), 0o750);
    const { status, stdout, stderr } = await secretref(at, ['fix', '--yes']);
    assert.equal(status, 1, stderr);
    assertHidden(stdout + stderr);
    assert.equal(read(at, '.env').split('\n')[0], 'STRIPE_KEY=ref+keychain://work/STRIPE_KEY');
    for (const name of ['.env', 'app.js', 'lib/tool.py']) assertHidden(read(at, name));
    assert.equal(statSync(join(at.folder, 'app.js')).mode & 0o777, 0o750);
    const app = await secretref(at, ['run', '--', process.execPath, 'app.js']);
    assert.equal(app.stdout, `true ${stripe.length}\n`);
    const tool = await secretref(at, ['run', '--', 'python3', 'lib/tool.py']);
    assert.equal(tool.stdout, `${github.length}\n`, tool.stderr);
    const again = await secretref(at, ['fix', '--yes']);
    assert.match(again.stderr, /Nothing to move; 1 stays/);
  });

  test('writes what the tool of each file resolves, and tells newcomers of the variable', async (t) => {
    const at = place(t, {
      'compose.yaml': `services:\n  web:\n    environment:\n      STRIPE_KEY: ${stripe} # live\n`,
      '.github/workflows/ci.yml': `env:\n  GH_PAT: ${github}\n`,
      'appsettings.json': `{ "Stripe": { "SecretKey": "${stripe}" } }\n`,
      '.env.example': 'PORT=\n',
    });
    allow(at, at.folder);
    const { status, stdout, stderr } = await secretref(at, ['fix', '--yes']);
    assert.equal(status, 0, stdout + stderr);
    assertHidden(stdout + stderr);
    assert.equal(
      read(at, 'compose.yaml'),
      'services:\n  web:\n    environment:\n      STRIPE_KEY: ${STRIPE_SECRET_KEY:?} # live\n',
    );
    assert.match(read(at, '.github/workflows/ci.yml'), /^env:\n {2}GH_PAT: \$\{\{ secrets\.[A-Z_]+ \}\}\n$/);
    assert.equal(read(at, 'appsettings.json'), '{ "Stripe": { "SecretKey": "" } }\n');
    const reference = read(at, '.env').match(/^STRIPE_SECRET_KEY=(.*)$/m)?.[1];
    assert.ok(read(at, '.env').includes(`Stripe__SecretKey=${reference}\n`), read(at, '.env'));
    assert.deepEqual(read(at, '.env.example').trim().split('\n').toSorted(), [
      'PORT=',
      'STRIPE_SECRET_KEY=',
      'Stripe__SecretKey=',
    ]);
    assert.match(stderr, /gh secret set/);
    const printed = await secretref(at, ['run', '--', process.execPath, '-p', 'process.env.Stripe__SecretKey.length']);
    assert.equal(printed.stdout, `${stripe.length}\n`, printed.stderr);
  });

  test('takes the keychain by its name alone', async (t) => {
    const at = place(t, { 'app.js': files['app.js'] });
    const [plain, named] = [
      await secretref(at, ['fix', '--dry-run']),
      await secretref(at, ['fix', '--dry-run', '--to', 'keychain']),
    ];
    assert.equal(named.status, 0);
    assert.match(named.stdout, /ref\+keychain:\/\//);
    assert.equal(named.stdout, plain.stdout);
  });

  test('tells a script in JSON', async (t) => {
    const at = place(t, { 'app.js': files['app.js'] });
    const { status, stdout } = await secretref(at, ['fix', '--yes', '--json', '--to', 'ref+keychain://team/{project}-{name}']);
    assert.equal(status, 0);
    assertHidden(stdout);
    const { state, moves, left } = JSON.parse(stdout);
    assert.deepEqual([state, left], ['done', []]);
    assert.deepEqual(moves, [
      {
        path: 'app.js',
        line: 1,
        rule: 'stripe-secret-key',
        name: 'STRIPE_SECRET_KEY',
        reference: 'ref+keychain://team/work-STRIPE_SECRET_KEY',
        replacement: 'process.env.STRIPE_SECRET_KEY',
      },
    ]);
  });

  test('goes on where a name is taken, and never writes over a value', async (t) => {
    const at = place(t, { 'app.js': files['app.js'], '.env': 'STRIPE_SECRET_KEY_2=else\n' });
    await secretref(at, ['set', 'ref+keychain://work/STRIPE_SECRET_KEY'], 'another-value');
    assert.equal((await secretref(at, ['fix', '--yes'])).status, 0);
    assert.match(read(at, '.env'), /^STRIPE_SECRET_KEY_3=ref\+keychain:\/\/work\/STRIPE_SECRET_KEY_3$/m);
  });

  test('says once what stays for the same reason, and where', async (t) => {
    const secrets = Array.from({ length: 25 }, (_, seed) => expandTemplate('ghp_{alnum:36}', seed + 10));
    const at = place(t, { 'a.txt': secrets.join('\n'), 'b.txt': github });
    const { stdout, stderr } = await secretref(at, ['fix', '--yes']);
    assert.equal(stdout.match(/^These stay: /gm)?.length, 1);
    assert.deepEqual(stdout.match(/^ {2}a\.txt:\d+ +GitHub token$/gm)?.length, 20);
    assert.match(stdout, /\n {2}and 6 more; --json lists them\.\n$/);
    assert.match(stderr, /Nothing to move; 26 stay\./);
  });

  test('says once that the store fails, and leaves every file as it is', async (t) => {
    const at = place(t, { 'app.js': files['app.js'], 'b.js': files['app.js'], 'c.js': `f("${github}");\n` });
    const missing = { SECRETREF_PASSPHRASE_FILE: join(at.home, 'none') };
    const { status, stderr } = await secretref(at, ['fix', '--yes'], '', missing);
    assert.equal(status, 2);
    assert.match(
      stderr,
      /^secretref: app\.js and 2 more files: The passphrase file .* cannot be read;.*\nsecretref: Nothing was moved\.\n$/,
    );
    assert.equal(read(at, 'c.js'), `f("${github}");\n`);
    const json = JSON.parse((await secretref(at, ['fix', '--yes', '--json'], '', missing)).stdout);
    assert.deepEqual(
      json.moves.filter((move: { failure?: string }) => !move.failure),
      [],
    );
  });

  const refused: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['nobody to ask', ['fix'], /a job says --yes/],
    ['a template for one place', ['fix', '--to', 'ref+keychain://a/b', '--yes'], /\{name\}/],
    ['a template that is none', ['fix', '--to', '{name}', '--yes'], /reference such as/],
    [
      'a vault that nobody knows',
      ['fix', '--to', 'ref+nowhere://{name}', '--yes'],
      /no provider called nowhere.* known are: keychain, vault/,
    ],
    ['a mistyped vault', ['fix', '--to', 'ref+vualt://{name}', '--yes'], /no provider called vualt.* Did you mean "vault"\?/],
    [
      'a vault in place of a template',
      ['fix', '--to', 'awsecrets'],
      /stores are keychain, .* and sops\. Did you mean "awssecrets"\?/,
    ],
    ['a confidence that is none', ['fix', '--minimum', 'sure'], /certain, likely or possible/],
  ];
  for (const [name, args, message] of refused) {
    test(`refuses ${name}`, async (t) => {
      const at = place(t, { 'app.js': files['app.js'] });
      const { status, stderr } = await secretref(at, args);
      assert.equal(status, 2);
      assert.match(stderr, message);
      assert.equal(read(at, 'app.js'), files['app.js']);
    });
  }

  test('leaves what is no UTF-8, and what may not be written', async (t) => {
    const latin = Buffer.concat([Buffer.from(files['app.js']), Buffer.from([0x2f, 0x2f, 0xe9, 0x0a])]);
    const at = place(t, { 'app.js': latin });
    const { stderr } = await secretref(at, ['fix', '--yes']);
    assert.match(stderr, /app\.js stays as it is: it is no UTF-8\./);
    assert.ok(readFileSync(join(at.folder, 'app.js')).equals(latin));
  });

  test('names what it cannot look at', async (t) => {
    const at = place(t);
    spawnSync('mkfifo', [join(at.folder, 'pipe')]);
    const { stderr } = await secretref(at, ['fix', '--yes']);
    assert.match(stderr, /^secretref: pipe was not scanned: it is a device, pipe or socket\.\n/);
  });
});

test('what a dry run says is what happens', async (t) => {
  const at = place(t, { ...files, 'db.js': `const db = { password: '${expandTemplate('{base62:14}7', 3)}' };\nf(db);\n` });
  const [planned, done] = [await secretref(at, ['fix', '--dry-run', '--json']), await secretref(at, ['fix', '--yes', '--json'])];
  const { moves, left } = JSON.parse(planned.stdout);
  assert.deepEqual(JSON.parse(done.stdout), { version: 1, state: 'done', moves, left });
  assert.deepEqual(
    moves.map(({ name }: { name: string }) => name),
    ['STRIPE_KEY', 'STRIPE_KEY', 'DB_PASSWORD', 'GITHUB_TOKEN'],
  );
  const before = readdirSync(at.folder).map((name) => [name, statSync(join(at.folder, name)).mtimeMs]);
  const again = await secretref(at, ['fix', '--yes', '--json']);
  assert.deepEqual(JSON.parse(again.stdout).moves, []);
  assert.deepEqual(
    readdirSync(at.folder).map((name) => [name, statSync(join(at.folder, name)).mtimeMs]),
    before,
  );
});
