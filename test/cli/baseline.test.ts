/** `secretref baseline` and what `scan` makes of a baseline and a configuration, as a process. */

import assert from 'node:assert/strict';
import { existsSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { expandTemplate } from '../../samples/templates.ts';
import { type Cleanup, type Place, place, secretref } from './secretref.ts';

const key = expandTemplate('sk_live_{alnum:24}');
const other = expandTemplate('sk_live_{alnum:24}', 2);
const source = `const key = "${key}";\n`;
const git = { '.git/HEAD': 'ref: refs/heads/main\n' };

const repository = (t: Cleanup, files: Readonly<Record<string, string>>): Place => place(t, { ...git, ...files });
const baselineOf = ({ folder }: Place): string => readFileSync(join(folder, '.secretref.baseline'), 'utf8');
const entriesOf = (at: Place): Record<string, string>[] =>
  baselineOf(at)
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => JSON.parse(line));

async function summary(at: Place, args: readonly string[] = []): Promise<string> {
  const { status, stdout, stderr } = await secretref(at, ['scan', ...args]);
  return `${status} ${stdout.trimEnd().split('\n').at(-1)}${stderr}`;
}

describe('baseline', () => {
  test('accepts what is there, and nothing that comes later', async (t) => {
    const at = repository(t, { 'src/a.js': source });
    const written = await secretref(at, ['baseline', '--reason', 'before we came', '--expires', '2999-12-31', '--author', 'Ann']);
    assert.deepEqual(written, {
      status: 0,
      signal: null,
      stdout: '',
      stderr: 'secretref: .secretref.baseline: 1 added, 0 moved with their files, 0 removed; 1 in all.\n',
    });
    assert.ok(!baselineOf(at).includes(key.slice(8)));
    const [{ fingerprint = '', date = '', ...entry } = {}] = entriesOf(at);
    assert.deepEqual(entry, {
      path: 'src/a.js',
      rule: 'stripe-secret-key',
      author: 'Ann',
      reason: 'before we came',
      expires: '2999-12-31',
    });
    assert.match(`${date} ${fingerprint}`, /^\d{4}-\d\d-\d\d [\w-]{20}$/);
    assert.equal(await summary(at), '0 No findings in 2 files; 0 suppressed by comments, 1 by the baseline.');

    writeFileSync(join(at.folder, 'src/a.js'), `\n\n  call(\n    '${key}')\n`);
    assert.match(await summary(at), /^0 No findings .* 1 by the baseline\.$/);
    writeFileSync(join(at.folder, 'src/a.js'), source.replace(key, other));
    assert.match(await summary(at), /^1 1 finding /);
    for (const flag of ['--no-baseline', '--no-suppressions'])
      assert.match(await summary(at, [flag]), /^1 1 finding .*; 0 suppressed by comments\.$/);
  });

  test('two repositories have different fingerprints of one value', async (t) => {
    const [one, two] = [repository(t, { 'a.js': source }), repository(t, { 'a.js': source })];
    for (const at of [one, two]) await secretref(at, ['baseline']);
    assert.notEqual(entriesOf(one)[0]?.['fingerprint'], entriesOf(two)[0]?.['fingerprint']);
  });

  test('where nothing is to be accepted no file is made', async (t) => {
    const at = repository(t, { 'a.js': '' });
    for (const args of [['baseline'], ['baseline', '--prune']]) {
      const { status, stderr } = await secretref(at, args);
      assert.deepEqual([status, stderr], [0, 'secretref: Nothing is to be accepted, so .secretref.baseline was not made.\n']);
    }
    assert.equal(existsSync(join(at.folder, '.secretref.baseline')), false);
    const { status, stderr } = await secretref(at, ['baseline', '--import', '.gitleaksignore']);
    assert.deepEqual([status, stderr], [2, 'secretref: .gitleaksignore could not be read: there is no such file.\n']);
  });

  test('a second run keeps what is known, follows renamed files, and prunes when asked', async (t) => {
    const at = repository(t, { 'a.js': source, 'b.js': source.replace(key, other) });
    await secretref(at, ['baseline', '--reason', 'first']);
    renameSync(join(at.folder, 'a.js'), join(at.folder, 'c.js'));
    writeFileSync(join(at.folder, 'b.js'), '\n');
    const again = await secretref(at, ['baseline', '--reason', 'second']);
    assert.match(again.stderr, /: 0 added, 1 moved with their files, 0 removed; 2 in all, of which 1 silence nothing/);
    const report = await secretref(at, ['scan']);
    assert.match(report.stdout, /^\.secretref\.baseline {2}note {6}The entry of stripe-secret-key in b\.js silences nothing\.\n/);
    assert.match(report.stderr, /"secretref baseline --prune" takes out what silences nothing/m);
    assert.match(report.stderr, /"secretref baseline" keeps the entries of renamed files, with their reasons/);
    const pruned = await secretref(at, ['baseline', '--prune']);
    assert.match(pruned.stderr, /: 0 added, 0 moved with their files, 1 removed; 1 in all\.\n$/);
    assert.deepEqual(
      entriesOf(at).map(({ path, reason }) => [path, reason]),
      [['c.js', 'first']],
    );
  });

  test('an expired entry is told of, and its finding is back', async (t) => {
    const at = repository(t, { 'a.js': source });
    await secretref(at, ['baseline', '--expires', '2999-12-31']);
    writeFileSync(join(at.folder, '.secretref.baseline'), baselineOf(at).replace('2999-12-31', '2020-01-01'));
    const { status, stdout } = await secretref(at, ['scan']);
    assert.equal(status, 1);
    assert.match(stdout, /The entry of stripe-secret-key in a\.js expired on 2020-01-01\./);
  });

  test('imports what another scanner knows by line, and knows it by content from then on', async (t) => {
    const at = repository(t, { 'a.js': `${source}${source.replace(key, other)}`, '.gitleaksignore': 'a.js:stripe:2\n' });
    const written = await secretref(at, ['baseline', '--import', '.gitleaksignore']);
    assert.match(written.stderr, /: 1 added/);
    assert.deepEqual(
      entriesOf(at).map(({ reason }) => reason),
      ['imported from .gitleaksignore'],
    );
    writeFileSync(join(at.folder, 'a.js'), `\n\n${source.replace(key, other)}`);
    assert.match(await summary(at), /^0 No findings .* 1 by the baseline\.$/);
  });

  const unusable: readonly (readonly [change: (text: string) => string, expected: RegExp])[] = [
    [
      (text) => `${text}<<<<<<< HEAD\n`,
      /^secretref: \.secretref\.baseline, line 3: a merge left a conflict here; keep the lines of both sides\.\n$/,
    ],
    [(text) => text.replace('{"secretref', '{"other'), /^secretref: \.secretref\.baseline, line 1: it must begin with /],
    [(text) => `${text}{"path":1}\n`, /^secretref: \.secretref\.baseline, line 3: "path" must be a text\.\n$/],
  ];
  for (const [change, expected] of unusable) {
    test(`that cannot be used is exit code 2, one sentence, and is not overwritten: ${expected.source.slice(40, 90)}`, async (t) => {
      const at = repository(t, { 'a.js': source });
      await secretref(at, ['baseline']);
      const text = change(baselineOf(at));
      writeFileSync(join(at.folder, '.secretref.baseline'), text);
      const scanned = await secretref(at, ['scan']);
      assert.equal(scanned.status, 2);
      assert.match(scanned.stderr, expected);
      assert.match(scanned.stdout, /1 finding /);
      assert.equal((await secretref(at, ['baseline'])).status, 2);
      assert.equal(baselineOf(at), text);
    });
  }

  test('through a symbolic link is refused', async (t) => {
    const at = repository(t, { 'a.js': source, 'real.txt': '{}' });
    symlinkSync('real.txt', join(at.folder, '.secretref.baseline'));
    const { status, stderr } = await secretref(at, ['scan']);
    assert.deepEqual([status, stderr], [2, 'secretref: .secretref.baseline: it was not read: it is a symbolic link.\n']);
    assert.equal((await secretref(at, ['baseline'])).status, 2);
  });

  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [['baseline', '--expires', 'soon'], /--expires takes a day/],
    [['baseline', '--expires', '2020-01-01'], /--expires takes a day that is still to come/],
    [['baseline', '--prune', '--reason', 'x'], /--reason says nothing to it/],
    [['baseline', '--import', 'notes.txt'], /--import takes \.gitleaks\.toml, /],
    [['baseline', '--import', '.gitleaksignore'], /could not be read/],
    [['baseline', 'no-such-file'], /was not scanned: .* Nothing was written\./],
    [['scan', '--baseline', 'x', '--no-baseline'], /either followed or not/],
    [['scan', '--baseline', 'no-such-file'], /There is no baseline no-such-file\./],
  ];
  for (const [args, expected] of wrong) {
    test(`refuses ${args.join(' ')}`, async (t) => {
      const { status, stderr } = await secretref(repository(t, {}), args);
      assert.equal(status, 2);
      assert.match(stderr, expected);
    });
  }
});

describe('.secretref.json', () => {
  const rule = { id: 'acme-token', title: 'Acme token', keywords: ['acme~'], pattern: 'acme~(?P<secret>[A-Za-z0-9]{32})' };

  test('silences, leaves out and adds, and everything silenced is counted', async (t) => {
    const at = repository(t, {
      '.secretref.json': JSON.stringify({ rules: { 'stripe-secret-key': 'off' }, exclude: ['vendor/'], customRules: [rule] }),
      'a.js': source,
      'b.js': `f("${expandTemplate('acme~{base62:32}')}")`,
      'vendor/c.js': source,
    });
    const tail = '1 by the configuration, 1 file left out by the configuration.';
    assert.equal(await summary(at), `1 1 finding (1 likely) in 1 of 3 files; 0 suppressed by comments, ${tail}`);
    assert.match(await summary(at, ['--no-config']), /^1 2 findings \(2 certain\) in 2 of 4 files; 0 suppressed by comments\.$/);
    const sarif = JSON.parse((await secretref(at, ['scan', '--format', 'sarif'])).stdout);
    assert.deepEqual(
      sarif.runs[0].results.flatMap((result: { suppressions?: unknown[] }) => result.suppressions ?? []),
      [{ kind: 'external', status: 'accepted', justification: 'configuration: rules.stripe-secret-key' }],
    );
  });

  test('that is malformed is exit code 2 with file, line and field, and silences nothing', async (t) => {
    const at = repository(t, { '.secretref.json': '{\n  "rules": {"stripe-secret-key": "of"}\n}', 'a.js': source });
    const { status, stdout, stderr } = await secretref(at, ['scan']);
    assert.equal(status, 2);
    assert.equal(
      stderr,
      'secretref: .secretref.json, line 2, rules.stripe-secret-key: it must be "off", "certain", "likely" or "possible".\n',
    );
    assert.match(stdout, /1 finding /);
  });

  test('with a field that nobody knows counts for the rest', async (t) => {
    const at = repository(t, { '.secretref.json': '{"rules": {"stripe-secret-key": "off"},\n"colour": 1}', 'a.js': source });
    const { status, stderr } = await secretref(at, ['scan']);
    assert.equal(status, 0);
    assert.match(stderr, /^secretref: \.secretref\.json, line 2, colour: there is no such field; [^\n]*; the rest counts\.\n$/);
  });

  test('above the repository says nothing', async (t) => {
    const at = place(t, {
      '.secretref.json': '{"rules": {"stripe-secret-key": "off"}}',
      'inner/.git/HEAD': '',
      'inner/a.js': source,
    });
    assert.match(await summary(at), /^1 1 finding /);
    const inside = { ...at, folder: join(at.folder, 'inner') };
    assert.match(await summary(inside), /^1 1 finding /);
  });

  test('counts for standard input by the name that it stands for', async (t) => {
    const at = repository(t, { '.secretref.json': '{"rules": {"stripe-secret-key": "off"}}' });
    const { status } = await secretref(at, ['scan', '--stdin', '--stdin-path', 'src/new.js'], source);
    assert.equal(status, 0);
  });
});

test('a file of another scanner is followed where it lies, and counted', async (t) => {
  const at = repository(t, { '.gitleaks.toml': "[allowlist]\npaths = ['''^a\\.js$''']\n", 'a.js': source });
  assert.equal(await summary(at), "0 No findings in 2 files; 0 suppressed by comments, 1 by other tools' files.");
  assert.match(await summary(at, ['--no-config']), /^1 1 finding /);
});
