/** What a scan of folders reads, held against git itself, and what it leaves alone. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { followProjects } from '../../cli/project/follow.ts';
import type { Outcome } from '../../cli/scanning/outcome.ts';
import { scanPaths } from '../../cli/scanning/scan-paths.ts';
import { decode } from '../../cli/sources/decode.ts';
import { namesIn } from '../../cli/sources/tracked.ts';
import { openProjectDisk } from '../../server/project-disk.ts';
import { needs } from '../real-part.ts';
import { place } from './secretref.ts';

async function read(folder: string, paths: readonly string[] = ['.']): Promise<Outcome[]> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    const followed = followProjects(
      openProjectDisk(() => [folder]),
      { configuration: 'refuse', baseline: 'refuse' },
    );
    const outcomes: Outcome[] = [];
    for await (const outcome of scanPaths(paths, { followed })) outcomes.push(outcome);
    return outcomes;
  } finally {
    process.chdir(before);
  }
}

async function texts(folder: string, paths?: readonly string[]): Promise<string[]> {
  return (await read(folder, paths)).flatMap(({ kind, path }) => (kind === 'text' ? [path] : []));
}

const tree = {
  '.gitignore': [
    '# comment',
    '*.log',
    '!keep.log',
    '/top',
    'deep/er/',
    'build',
    '\\#hash',
    'trail ',
    'esc\\ ',
    'a[bc].txt',
    '',
    '**/any/*.tmp',
    'q?',
  ].join('\n'),
  'a.log': '',
  'keep.log': '',
  top: '',
  'sub/top': '',
  'deep/er/x': '',
  'deep/er.txt': '',
  '#hash': '',
  'esc ': '',
  'ab.txt': '',
  'ad.txt': '',
  'x/any/1.tmp': '',
  'x/any/y/2.tmp': '',
  q1: '',
  q12: '',
  'q/inside': '',
  'build/out': '',
  'sub/.gitignore': ['!build', '!a.log', '/own', 'two/parts', '*.gen', 'fold*/'].join('\r\n'),
  'sub/build/f.js': '',
  'sub/a.log': '',
  'sub/b.log': '',
  'sub/own': '',
  'sub/in/own': '',
  'sub/two/parts': '',
  'sub/in/two/parts': '',
  'sub/x.gen': '',
  'sub/in/x.gen': '',
  'x.gen': '',
  'sub/folder/f': '',
  'sub/fold': '',
  'sub/in/folder/f': '',
  'sub/in/.gitignore': '!x.gen\n*.js',
  'sub/in/f.js': '',
  'sub/f.js': '',
  'we[i]r*d/.gitignore': 'x\n/y',
  'we[i]r*d/x': '',
  'we[i]r*d/y': '',
  'we[i]r*d/z/y': '',
  'weird/x': '',
};

test('reads exactly the files that git would offer to add', async (t) => {
  if (!needs(t, 'git', 'apt-get install git')) return;
  const { folder } = place(t, tree);
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
  git('init', '--quiet');
  const offered = git('-c', 'core.excludesFile=', 'ls-files', '-z', '--others', '--exclude-standard').split('\0').filter(Boolean);
  assert.deepEqual((await texts(folder)).toSorted(), offered.toSorted());
  const inSub = offered.filter((path) => path.startsWith('sub/')).toSorted();
  assert.deepEqual((await texts(folder, ['sub'])).toSorted(), inSub, 'rules above the named folder count');
});

for (const version of ['2', '4'])
  for (const format of ['sha1', 'sha256'])
    test(`what git keeps is read although it is ignored: index ${version}, ${format}`, async (t) => {
      if (!needs(t, 'git', 'apt-get install git')) return;
      const long = `deep/${'a'.repeat(200)}/${'b'.repeat(200)}`;
      const kept = ['kept.env', 'dist/kept', 'dist/in/kept', `${long}.env`, 'unusual é.env'];
      const left = { 'left.env': '', 'dist/left': '', 'dist/out/left': '' };
      const plain = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`plain${'x'.repeat(at)}`, '']));
      const files = { '.gitignore': '*.env\ndist', ...left, ...plain, ...Object.fromEntries(kept.map((path) => [path, ''])) };
      const { folder } = place(t, files);
      const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder });
      git('init', '--quiet', `--object-format=${format}`);
      git('add', '--force', ...kept, ...Object.keys(plain));
      git('update-index', '--index-version', version);
      assert.deepEqual((await texts(folder)).toSorted(), ['.gitignore', ...kept, ...Object.keys(plain)].toSorted());
      const ignored = (await read(folder)).flatMap(({ kind, path }) => (kind === 'ignored' ? [path] : []));
      assert.deepEqual(ignored, ['dist/left', 'dist/out', 'left.env']);
    });

test('an index that cannot be read keeps nothing', () => {
  const index = Buffer.from('DIRC\0\0\0\x02\0\0\0\x05', 'latin1');
  for (let length = 0; length < 200; length++) assert.deepEqual(namesIn(Buffer.concat([index, Buffer.alloc(length, 0xff)])), []);
});

test('what is named is read although it is ignored', async (t) => {
  const { folder } = place(t, {
    '.git/HEAD': '',
    '.gitignore': 'dist\n*.log',
    'dist/a.js': '',
    'dist/.gitignore': 'b.js',
    'dist/b.js': '',
    'x.log': '',
  });
  assert.deepEqual(await texts(folder, ['dist']), ['dist/.gitignore', 'dist/a.js']);
  assert.deepEqual(await texts(folder, ['x.log', 'x.log', '.']), ['x.log', '.gitignore'], 'and once');
});

test('a line that would be tried for ever in a deep tree leaves nothing out', async (t) => {
  const deep = 'a/'.repeat(60);
  const { folder } = place(t, {
    '.gitignore': `/${'**/a/'.repeat(8)}b\n*a*a*a*a*b\n**/**/**/*.log\n`,
    [`${deep}x`]: '',
    [`${deep}x.log`]: '',
    [`${'a'.repeat(200)}`]: '',
  });
  assert.deepEqual((await texts(folder)).toSorted(), ['.gitignore', `${deep}x`, 'a'.repeat(200)].toSorted());
});

test('each of many nested .gitignore files counts', async (t) => {
  const folders = Array.from({ length: 200 }, (_, depth) => 'd/'.repeat(depth));
  const files = folders.map((at, depth) => [
    [`${at}.gitignore`, `x${depth}\n!x${depth - 1}\n`],
    [`${at}x${depth}`, ''],
    [`${at}x${depth - 1}`, ''],
  ]);
  const { folder } = place(t, Object.fromEntries(files.flat()));
  assert.deepEqual(
    (await texts(folder)).filter((path) => !path.endsWith('.gitignore')),
    folders.map((at, depth) => `${at}x${depth - 1}`).toSorted((a, b) => (a < b ? -1 : 1)),
  );
});

test('.git is never entered, whatever it is', async (t) => {
  const { folder } = place(t, { '.git/config': '', a: '', 'module/.git': 'gitdir: ../.git', 'module/b': '' });
  assert.deepEqual(await texts(folder), ['a', 'module/b']);
});

test('.gitignore files above the repository do not count', async (t) => {
  const { folder } = place(t, { '.gitignore': '*', 'repository/.git/HEAD': '', 'repository/a': '' });
  assert.deepEqual(await texts(folder, ['repository']), ['repository/a']);
});

test('binary files are told from text in any Unicode form', async (t) => {
  const utf16 = Buffer.from('\ufeffkey = 1', 'utf16le');
  const files = {
    binary: Buffer.from([1, 2, 0, 3]),
    late: Buffer.concat([Buffer.alloc(9000, 'a'), Buffer.alloc(1)]),
    utf16be: Buffer.from(utf16).swap16(),
    utf16le: utf16,
    utf8: Buffer.from([0x61, 0xff, 0xfe, 0x62]),
    'utf8-mark': Buffer.from('\ufeffkey'),
  };
  const { folder } = place(t, files);
  assert.deepEqual(await texts(folder), ['late', 'utf16be', 'utf16le', 'utf8', 'utf8-mark']);
  const decoded = Object.entries(files).map(([name, bytes]) => [name, decode(bytes)?.slice(0, 8)]);
  assert.deepEqual(Object.fromEntries(decoded), {
    binary: undefined,
    late: 'aaaaaaaa',
    utf16be: 'key = 1',
    utf16le: 'key = 1',
    utf8: 'a\ufffd\ufffdb',
    'utf8-mark': 'key',
  });
});

test('a byte-order mark is believed only where the text is as it says', () => {
  const mark = Buffer.from([0xff, 0xfe]);
  const ascii = Buffer.from('\nexport A=b\n# and some more\n');
  assert.equal(decode(Buffer.concat([mark, ascii]))?.slice(2), ascii.toString());
  assert.equal(decode(Buffer.concat([mark, Buffer.from([10, 0]), ascii]))?.slice(-ascii.length), ascii.toString());
  assert.equal(decode(Buffer.concat([Buffer.from(mark).swap16(), ascii]))?.slice(2), ascii.toString());
  const chinese = '密钥必须保存在钥匙串中，不得写入源代码文件。';
  assert.equal(decode(Buffer.from(`\ufeff${chinese}`, 'utf16le')), chinese);
  assert.equal(decode(Buffer.from(`\ufeff${chinese}`, 'utf16le').swap16()), chinese);
  const utf32 = Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]);
  assert.deepEqual([decode(utf32), decode(Buffer.from(utf32).swap32())], [undefined, undefined]);
});

test('links are not followed unless they are named', async (t) => {
  const { folder } = place(t, { 'real/a': '' });
  symlinkSync('real', join(folder, 'link'));
  symlinkSync('real/a', join(folder, 'file-link'));
  symlinkSync('nowhere', join(folder, 'dangling'));
  symlinkSync('..', join(folder, 'real/up'));
  assert.deepEqual(await texts(folder), ['real/a']);
  assert.deepEqual(await texts(folder, ['link', 'file-link']), ['link/a', 'file-link']);
  assert.deepEqual(
    (await read(folder)).flatMap(({ kind, path }) => (kind === 'link' ? [path] : [])),
    ['dangling', 'file-link', 'link', 'real/up'],
    'and are counted',
  );
  assert.deepEqual(await read(folder, ['dangling']), [
    { kind: 'unread', path: 'dangling', problem: 'there is no such file', named: 'by the person' },
  ]);
});

test('a pipe is told of and not waited for', { skip: process.platform === 'win32' }, async (t) => {
  const { folder } = place(t, { a: '' });
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  assert.deepEqual(
    (await read(folder)).map(({ kind, path }) => [kind, path]),
    [
      ['text', 'a'],
      ['unread', 'pipe'],
    ],
  );
  assert.deepEqual(
    (await read(folder, ['pipe', '/dev/null'])).map(({ kind }) => kind),
    ['unread', 'unread'],
  );
});

test('what may not be read is told of', { skip: process.platform === 'win32' }, async (t) => {
  const { folder } = place(t, { a: '', 'closed/b': '' });
  chmodSync(join(folder, 'a'), 0);
  chmodSync(join(folder, 'closed'), 0);
  // The superuser may read everything, so the reading is done as somebody else.
  const isSuperuser = process.getuid?.() === 0;
  if (isSuperuser) {
    chmodSync(dirname(folder), 0o755);
    process.seteuid?.(65534);
  }
  try {
    assert.deepEqual(
      (await read(folder)).map(({ kind, path }) => [kind, path]),
      [
        ['unread', 'a'],
        ['unread', 'closed'],
      ],
    );
  } finally {
    if (isSuperuser) process.seteuid?.(0);
    chmodSync(join(folder, 'closed'), 0o700);
  }
});

test('a name that is no UTF-8 is told of', { skip: process.platform !== 'linux' }, async (t) => {
  const { folder } = place(t);
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xe9])]), '');
  mkdirSync(Buffer.concat([Buffer.from(`${folder}/d`), Buffer.from([0xe9])]));
  assert.deepEqual(
    (await read(folder)).map((item) => (item.kind === 'unread' ? item.problem : item)),
    ['its name is no valid UTF-8', 'its name is no valid UTF-8'],
  );
});

test('deep trees and strange names', async (t) => {
  const deep = `${'d/'.repeat(300)}f`;
  const { folder } = place(t, { [deep]: '', '-dash': '', 'new\nline': '', 'space ': '', '\u202ertl': '', '%41': '' });
  assert.deepEqual(await texts(folder), ['%41', '-dash', deep, 'new\nline', 'space ', '\u202ertl']);
});

test('what is named counts where its folder, named before it, passes it over', async (t) => {
  const { folder } = place(t, { '.gitignore': '.env\nbuild\n', '.env': 'A=1', 'a.js': '', 'build/b.js': '' });
  symlinkSync('a.js', join(folder, 'link.js'));
  assert.deepEqual(await texts(folder, ['.', '.env', 'build', 'link.js', 'a.js']), [
    '.gitignore',
    'a.js',
    '.env',
    'build/b.js',
    'link.js',
  ]);
});
