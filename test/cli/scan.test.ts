/** `secretref scan` as a process: exit codes, formats, hostile names, and never a value in what it says. */

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { expandTemplate } from '../../samples/templates.ts';
import { ended, mainFile, place, secretref, start } from './secretref.ts';

const key = expandTemplate('sk_live_{alnum:24}');
const source = `const a = 'å';\nconst stripe = "${key}";\n`;

test('a finding is exit code 1, with place and rule, without the value', async (t) => {
  const at = place(t, { 'src/app.js': source, 'clean.js': 'const a = 1;' });
  const { status, stdout, stderr } = await secretref(at, ['scan']);
  assert.equal(status, 1);
  assert.match(
    stdout,
    /^src\/app\.js:2:17 {2}certain {3}stripe-secret-key {2}stripe = …\n\n {2}stripe-secret-key {2}Stripe secret key: Whoever [\s\S]*\n\n1 finding \(1 certain\) in 1 of 2 files; 0 suppressed[^\n]*\n$/,
  );
  assert.equal(stderr, '');
  assert.ok(!stdout.includes(key.slice(8)));
});

test('nothing to scan is exit code 0 and a sentence that says why', async (t) => {
  const at = place(t, {
    '.git/HEAD': 'ref: refs/heads/main\n',
    '.gitignore': '*\n',
    'a.js': '',
    'b/c.bin': '\0',
    'empty/.git/HEAD': '',
  });
  const rows: readonly (readonly [string, string])[] = [
    ['.', 'No file was scanned (4 left out by .gitignore): one that is named is scanned all the same.\n'],
    ['b/c.bin', 'No file was scanned (1 binary skipped): name one that holds text and can be read.\n'],
  ];
  for (const [path, stdout] of rows) {
    const ended = await secretref(at, ['scan', path]);
    assert.deepEqual([ended.status, ended.stdout], [0, stdout]);
  }
  const { status, stdout } = await secretref(place(t), ['scan']);
  assert.deepEqual([status, stdout.slice(0, 48)], [0, 'No file was scanned, since there is none: name a']);
  const excluding = place(t, { '.git/HEAD': '', '.secretref.json': '{"exclude": ["*"]}' });
  assert.match((await secretref(excluding, ['scan'])).stdout, /left out by the configuration\): --no-config scans what/);
});

test('a name that is a value at another place is not shown', async (t) => {
  const other = expandTemplate('ghp_{alnum:36}', 7);
  const word = expandTemplate('{base62:12}', 3);
  const file = `DB_PASSWORD="${word}9aX"\n${word}9aX.password = "${expandTemplate('{base62:24}', 4)}"\n"${other}": "${key}"\n`;
  const { stdout } = await secretref(place(t, { 'a.py': file }), ['scan']);
  assert.match(stdout, /DB_PASSWORD = …/);
  for (const value of [word, other, key]) assert.ok(!stdout.includes(value), stdout.replaceAll(value, '(value)'));
});

test('nothing found is exit code 0', async (t) => {
  const { status, stdout } = await secretref(place(t, { 'a.js': '' }), ['scan', '.']);
  assert.deepEqual({ status, stdout }, { status: 0, stdout: 'No findings in 1 file; 0 suppressed by comments.\n' });
});

test('what is named and cannot be read is exit code 2, and the rest is scanned', async (t) => {
  const { status, stdout, stderr } = await secretref(place(t, { 'a.js': source }), ['scan', 'a.js', 'gone.js']);
  assert.equal(status, 2);
  assert.match(stdout, /1 finding .*, 1 not read\.\n/);
  assert.equal(stderr, 'secretref: gone.js was not scanned: there is no such file.\n');
});

for (const format of ['text', 'json', 'sarif']) {
  test(`${format}: no report holds the value, on stdout and in a file the same`, async (t) => {
    const at = place(t, { 'src/app.js': source, 'evil\n\u001b[2J.js': source });
    const printed = await secretref(at, ['scan', '--format', format, 'src', 'evil\n\u001b[2J.js']);
    const saved = await secretref(at, ['scan', '--format', format, '--output', 'report', 'src', 'evil\n\u001b[2J.js']);
    assert.deepEqual([printed.status, saved.status, saved.stdout], [1, 1, '']);
    assert.equal(readFileSync(join(at.folder, 'report'), 'utf8'), printed.stdout);
    assert.match(saved.stderr, /^secretref: 2 findings .* The report is in report\.\n$/);
    assert.ok(!printed.stdout.includes(key.slice(8)) && !printed.stdout.includes('\u001b'));
  });
}

test('sarif points at exactly the value', async (t) => {
  const at = place(t, { 'dir with space/é.js': source });
  const { stdout } = await secretref(at, ['scan', '--format', 'sarif']);
  const [result] = JSON.parse(stdout).runs[0].results;
  const { artifactLocation, region } = result.locations[0].physicalLocation;
  assert.equal(decodeURIComponent(artifactLocation.uri), 'dir with space/é.js');
  const line = source.split('\n')[region.startLine - 1] ?? '';
  assert.equal(region.endLine, region.startLine);
  assert.equal(line.slice(region.startColumn - 1, region.endColumn - 1), key);
});

test('ignore comments silence and are counted; one that silences nothing is told of', async (t) => {
  const at = place(t, {
    'a.js': `${source.trimEnd()} // secretref-ignore stripe-secret-key\n`,
    'b.js': '// secretref-ignore\nlet a;\n',
    'c.js': '// secretref-ignore github-tokn\n',
  });
  const { status, stdout } = await secretref(at, ['scan']);
  assert.equal(status, 0, stdout);
  const asked = 'This ignore comment silences nothing, as there is no rule "github-tokn". Did you mean "github-token"?';
  assert.ok(stdout.includes(`c.js:1:4  note      ${asked}\n`), stdout);
  const { unusedIgnores } = JSON.parse((await secretref(at, ['scan', '--format', 'json'])).stdout);
  const misspelt = { rule: 'github-tokn', meant: 'github-token' };
  assert.deepEqual(unusedIgnores, [
    { path: 'b.js', line: 1, column: 4 },
    { path: 'c.js', line: 1, column: 4, misspelt },
  ]);
  assert.match(stdout, /1 suppressed by comments/);
  assert.match(stdout, /b\.js:1:\d+ {2}note/);
});

test('what was meant for an ignore comment beside a finding is told of', async (t) => {
  const at = place(t, {
    'a.js': `${source.trimEnd()} // secretref:ignore\n`,
    'b.json': `{"stripe": "${key}"} // secretref-ignore\n`,
  });
  const { stdout } = await secretref(at, ['scan']);
  assert.match(stdout, /^a\.js:2:\d+ +note +This ignore comment silences nothing\. Did you mean "\/\/ secretref-ignore"\?$/m);
  assert.match(
    stdout,
    /^b\.json:1:\d+ +note +This .* nothing, as this kind of file has no comments\. Did you mean "secretref baseline"\?$/m,
  );
});

test('standard input is scanned as the file that it stands for', async (t) => {
  const at = place(t);
  const { status, stdout } = await secretref(at, ['scan', '--stdin', '--stdin-path', 'x/y.ts', '--format', 'json'], source);
  const report = JSON.parse(stdout);
  assert.deepEqual([status, report.findings[0].path, report.findings[0].line], [1, 'x/y.ts', 2]);
  assert.equal((await secretref(at, ['scan', '--stdin'], 'nothing')).status, 0);
  const { stdout: text } = await secretref(at, ['scan', '--stdin'], source);
  assert.match(text, /^ {2}secretref set REF .*\n {2}secretref-ignore RULE .*\n\n1 finding /m);
  assert.doesNotMatch(text, /secretref (?:fix|baseline)/);
  const { stdout: none } = await secretref(at, ['scan', '--stdin'], '\0');
  assert.equal(none, 'No file was scanned (1 binary skipped): give one that holds text to --stdin.\n');
});

test('of many files that cannot be read the first are told, and JSON names all', async (t) => {
  const at = place(t, { 'a.js': '' });
  execFileSync(
    'mkfifo',
    Array.from({ length: 30 }, (_, n) => join(at.folder, `pipe${n}`)),
  );
  const { status, stdout, stderr } = await secretref(at, ['scan', '--format', 'json']);
  assert.deepEqual([status, JSON.parse(stdout).unread.length], [0, 30]);
  assert.match(
    stderr,
    /^(?:secretref: pipe\d+ was not scanned: [^\n]*\n){20}secretref: 10 more files were not scanned; [^\n]*\n$/,
  );
});

test('a folder as standard input is an error, not an empty text', async (t) => {
  const at = place(t);
  const folder = openSync(at.folder, 'r');
  t.after(() => closeSync(folder));
  const child = spawn(process.execPath, [mainFile, 'scan', '--stdin'], { env: at.env, stdio: [folder, 'pipe', 'pipe'] });
  const { status, stderr } = await ended(child);
  assert.deepEqual([status, stderr], [2, 'secretref: stdin was not scanned: it is a folder.\n']);
});

test('UTF-16 and invalid UTF-8 are scanned, binary files are counted', async (t) => {
  const files = {
    'a.js': Buffer.from(`\ufeff${source}`, 'utf16le'),
    'b.js': Buffer.concat([Buffer.from([0xff, 0x0a]), Buffer.from(source)]),
    c: '\0',
  };
  const { stdout } = await secretref(place(t, files), ['scan']);
  assert.match(stdout, /^a\.js:2:17 .*\nb\.js:3:17 .*\n\n[\s\S]*\n2 findings .*1 binary skipped/);
});

test('what stands behind a mark that is wrong, or in UTF-16 behind other text, is found', async (t) => {
  const late = Buffer.concat([Buffer.from('# a comment\n'.repeat(800)), Buffer.from(source, 'utf16le')]);
  const files = { 'a.sh': Buffer.concat([Buffer.from([0xff, 0xfe, 0x0a]), Buffer.from(source)]), 'b.js': late };
  const { stdout } = await secretref(place(t, files), ['scan']);
  assert.match(stdout, /^a\.sh:3:17 .*\nb\.js:802:17 .*\n\n[\s\S]*\n2 findings /);
});

test('files where names do not count are counted', async (t) => {
  const line = expandTemplate('DB_PASSWORD={base62:24}\n');
  const notice = '// Code generated by shopgen. DO NOT EDIT.\n';
  const files = { 'yarn.lock': line, 'a.go': `${notice}package a\n`, 'b.go': 'package b\n', 'prod.lock': line };
  const { stdout } = await secretref(place(t, files), ['scan']);
  assert.match(stdout, /^prod\.lock:1:13 .*\n\n[\s\S]*\n1 finding .* in 1 of 4 files; .*, 2 files taken for generated/);
});

test('what is left out or taken for generated is named by JSON, and in the text to whom asks', async (t) => {
  const files = {
    '.git/HEAD': '',
    '.gitignore': 'dist/\n',
    '.secretref.json': '{"exclude": ["vendor/"]}',
    'dist/a.js': source,
    'vendor/b.js': source,
    'yarn.lock': '',
    'logo.png': '\0',
  };
  const at = place(t, files);
  symlinkSync('yarn.lock', join(at.folder, 'link'));
  const report = JSON.parse((await secretref(at, ['scan', '--format', 'json'])).stdout);
  const { generated, leftOut, ignored, links, binaries } = report;
  assert.deepEqual(
    { generated, leftOut, ignored, links, binaries },
    { generated: ['yarn.lock'], leftOut: ['vendor/b.js'], ignored: ['dist'], links: ['link'], binaries: ['logo.png'] },
  );
  const { stdout } = await secretref(at, ['scan', '--list-skipped']);
  for (const path of ['yarn.lock', 'vendor/b.js', 'dist', 'link', 'logo.png'])
    assert.match(stdout, new RegExp(`^ {2}${path}$`, 'm'));
});

test('names with a line break, a leading dash and escapes', async (t) => {
  const at = place(t, { '-rf': source, 'a\nb': source, '\u202egnp.js': source });
  const { status, stdout } = await secretref(at, ['scan', '--', '-rf', 'a\nb', '\u202egnp.js']);
  assert.equal(status, 1);
  assert.deepEqual(stdout.match(/^\S+(?=:2:17 )/gm), ['-rf', 'a\\nb', '\\u{202e}gnp.js']);
});

test('a line of 5 MB is scanned in seconds', { timeout: 20_000 }, async (t) => {
  const noise = 'a=b("c",1);'.repeat(230_000);
  const at = place(t, { 'bundle.min.js': `${noise}s="${key}";${noise}` });
  const { status, stdout } = await secretref(at, ['scan']);
  assert.equal(status, 1);
  assert.match(stdout, /1:2530004 /);
});

test('a reader that goes away ends the scan quietly', async (t) => {
  const at = place(t, Object.fromEntries(Array.from({ length: 3000 }, (_, n) => [`some-rather-long-file-name-${n}.js`, source])));
  const child = start(at, ['scan']);
  child.stdout?.destroy();
  const { status, stderr } = await ended(child);
  assert.deepEqual({ status, stderr }, { status: 141, stderr: '' });
});

const wrong: readonly (readonly [readonly string[], RegExp])[] = [
  [['scan', '--format', 'xml'], /"--format" is text, json or sarif/],
  [['scan', '--stdin', 'a'], /Give either/],
  [['scan', '--stdin-path', 'a'], /give both/],
  [['nonsense'], /no command/],
];

for (const [args, expected] of wrong) {
  test(`refuses ${args.join(' ')}`, async (t) => {
    const { status, stdout, stderr } = await secretref(place(t), args);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, expected);
  });
}

test('help and version go to stdout', async (t) => {
  const at = place(t);
  for (const args of [[], ['--help'], ['scan', '--help'], ['--version']]) {
    const { status, stdout, stderr } = await secretref(at, args);
    assert.deepEqual([status, stderr, stdout.length > 5], [0, '', true], args.join(' '));
  }
});

test('scanning writes nothing and runs nothing of the repository', async (t) => {
  const at = place(t, { '.git/config': '[core]\n\tfsmonitor = touch ran\n', '.git/HEAD': 'ref: refs/heads/main\n', 'a.js': '' });
  await secretref(at, ['scan']);
  assert.ok(!existsSync(join(at.folder, 'ran')));
  assert.equal(execFileSync('ls', ['-A', at.home], { encoding: 'utf8' }), '');
});
