/** Which files speak for a path, and what they silence, on a disk in memory. */

import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type BaselineEntry, formatBaseline } from '../../../core/configuration/baseline.ts';
import { updateBaseline } from '../../../core/configuration/baseline-update.ts';
import { fingerprintOf } from '../../../core/configuration/by-baseline.ts';
import { importedFiles } from '../../../core/configuration/foreign/files.ts';
import { judge } from '../../../core/configuration/judge.ts';
import { loadParsers, type Parsers } from '../../../core/configuration/parsers.ts';
import type { Disk, ProjectOptions } from '../../../core/configuration/project-reader.ts';
import { openProjects, type Projects } from '../../../core/configuration/projects.ts';
import type { InForce } from '../../../core/configuration/read-in-force.ts';
import { scan } from '../../../core/detect/scan.ts';
import { languageOf } from '../../../core/text/language.ts';
import { expandTemplate } from '../../../samples/templates.ts';
import { diskWith, fingerprint, sha1 } from './disk.ts';

const key = expandTemplate('sk_live_{alnum:24}');
const other = expandTemplate('sk_live_{alnum:24}', 2);
const follow: ProjectOptions = { configuration: 'follow', baseline: 'follow' };
const salt = '00'.repeat(16);
let parsers: Parsers;
before(async () => {
  parsers = await loadParsers();
});

function open(files: Readonly<Record<string, string>>, options = follow, today?: string): Projects {
  const projects = openProjects(diskWith(files, today), options);
  projects.use(parsers);
  return projects;
}

/** What is silenced in a file, and by what; `-` for what is reported. */
function outcome(projects: Projects, path: string, text: string): string[] {
  const { findings, silenced } = judge(text, path, scan(text, languageOf(path)), projects.of(path));
  return [...findings.map(() => '-'), ...silenced.map(({ by, reason }) => `${by}: ${reason}`)];
}

const off = JSON.stringify({ rules: { 'stripe-secret-key': 'off' } });
const text = `f("${key}")`;

describe('configuration', () => {
  test('the nearest file counts, alone', () => {
    const projects = open({ '/repo/.secretref.json': off, '/repo/a/b/.secretref.json': '{}' });
    assert.deepEqual(outcome(projects, '/repo/x.js', text), ['configuration: rules.stripe-secret-key']);
    assert.deepEqual(outcome(projects, '/repo/a/x.js', text), ['configuration: rules.stripe-secret-key']);
    assert.deepEqual(outcome(projects, '/repo/a/b/x.js', text), ['-']);
    assert.deepEqual(outcome(projects, '/repo/a/b/c/x.js', text), ['-']);
  });

  test('paths are those below its own folder', () => {
    const projects = open({ '/repo/a/.secretref.json': '{"include": ["/src/"], "exclude": ["*.min.js"]}' });
    const leftOut = (path: string): boolean => projects.of(path).isLeftOut(path);
    assert.deepEqual(['/repo/a/src/x.js', '/repo/a/src/x.min.js', '/repo/a/x.js', '/repo/x.js'].map(leftOut), [
      false,
      true,
      true,
      false,
    ]);
  });

  test('a person can refuse all of it', () => {
    const projects = open({ '/repo/.secretref.json': off }, { configuration: 'refuse', baseline: 'follow' });
    assert.deepEqual(outcome(projects, '/repo/x.js', text), ['-']);
  });

  test('a file that has become unusable leaves what was before, and is named once', () => {
    const remembered = new Map<string, InForce>();
    openProjects(diskWith({ '/repo/.secretref.json': off }), follow, remembered).of('/repo/x.js');
    const projects = openProjects(diskWith({ '/repo/.secretref.json': '{"rules": 1}' }), follow, remembered);
    assert.deepEqual(outcome(projects, '/repo/x.js', text), ['configuration: rules.stripe-secret-key']);
    projects.use(parsers);
    projects.of('/repo/x.js');
    assert.deepEqual(projects.notices(), [
      { path: '/repo/.secretref.json', line: 1, field: 'rules', problem: 'it must be an object', weight: 'refused' },
    ]);
  });
});

test('a file that cannot be read is named, and nothing of it counts', () => {
  const disk: Disk = {
    ...diskWith({}),
    read: (path) => (path.endsWith('.json') ? { kind: 'unread', problem: 'it is larger than 16 MB' } : { kind: 'missing' }),
  };
  const projects = openProjects(disk, follow);
  assert.deepEqual(outcome(projects, '/repo/x.js', text), ['-']);
  assert.deepEqual(projects.notices()[0], {
    path: '/repo/.secretref.json',
    problem: 'it was not read: it is larger than 16 MB',
    weight: 'refused',
  });
});

describe('baseline', () => {
  const entryOf = (value: string, change: Partial<BaselineEntry> = {}): BaselineEntry => ({
    path: 'src/x.js',
    rule: 'stripe-secret-key',
    fingerprint: fingerprintOf(value, salt, fingerprint),
    date: '2026-01-01',
    author: 'Ann',
    reason: 'known',
    ...change,
  });
  const file = '/repo/.secretref.baseline';
  const withEntries = (...entries: readonly BaselineEntry[]) => ({ [file]: formatBaseline({ salt, entries }) });

  test('knows a finding wherever it stands in its file', () => {
    const projects = open(withEntries(entryOf(key)));
    assert.deepEqual(outcome(projects, '/repo/src/x.js', text), ['baseline: known']);
    assert.deepEqual(outcome(projects, '/repo/src/x.js', `\n\n  g(\n'${key}')`), ['baseline: known']);
    assert.deepEqual(outcome(projects, '/repo/src/y.js', text), ['-']);
  });

  test('another value at the same place is reported', () => {
    assert.deepEqual(outcome(open(withEntries(entryOf(key))), '/repo/src/x.js', `f("${other}")`), ['-']);
  });

  test('a key of several lines may be indented anew', () => {
    const pem = expandTemplate('{pem:RSA PRIVATE KEY}');
    const projects = open(withEntries(entryOf(pem, { rule: 'private-key' })));
    const indented = pem
      .split('\n')
      .map((row) => `    ${row}`)
      .join('\r\n');
    assert.deepEqual(outcome(projects, '/repo/src/x.js', indented), ['baseline: known']);
  });

  test('counts up to its last day', () => {
    const files = withEntries(entryOf(key, { expires: '2026-06-01' }));
    assert.deepEqual(outcome(open(files, follow, '2026-06-01'), '/repo/src/x.js', text), ['baseline: known']);
    const late = open(files, follow, '2026-06-02');
    assert.deepEqual(outcome(late, '/repo/src/x.js', text), ['-']);
    assert.equal(late.baselines().get(file)?.expired.length, 1);
  });

  test('entries without use are told, but only for files that were looked at or have gone', () => {
    const projects = open(
      withEntries(entryOf(key), entryOf(other), entryOf(key, { path: 'src/gone.js' }), entryOf(key, { path: 'src/unseen.js' })),
    );
    outcome(projects, '/repo/src/x.js', text);
    const unused =
      projects
        .baselines()
        .get(file)
        ?.unused((path) => path === '/repo/src/gone.js') ?? [];
    assert.deepEqual(
      unused.map(({ path }) => path),
      ['src/gone.js', 'src/x.js'],
    );
  });

  test('is one for a repository: another below its top does not count', () => {
    const nested = { '/repo/src/.secretref.baseline': withEntries(entryOf(key, { path: 'x.js' }))[file] ?? '' };
    assert.deepEqual(outcome(open(nested), '/repo/src/x.js', text), ['-']);
    const named = open(nested, { configuration: 'follow', baseline: { path: '/repo/src/.secretref.baseline' } });
    assert.deepEqual(outcome(named, '/repo/src/x.js', text), ['baseline: known']);
  });

  test('an update keeps reasons, replaces what expired, and follows a renamed file', () => {
    const old = [entryOf(key), entryOf(other, { path: 'src/old.js', reason: 'why' })];
    const found = [entryOf(key, { reason: 'again' }), entryOf(other, { path: 'src/new.js', reason: 'new' })];
    const updated = updateBaseline({ salt, entries: old }, { found, pruned: [], isGone: ({ path }) => path === 'src/old.js' });
    assert.deepEqual([updated.added, updated.moved, updated.removed], [1, 1, 0]);
    assert.deepEqual(
      updated.baseline.entries.map(({ path, reason }) => `${path} ${reason}`),
      ['src/x.js again', 'src/new.js why'],
    );
  });
});

describe("other tools' files", () => {
  const silencedBy = (name: string, content: string, path = 'src/x.js', line = text): string[] =>
    outcome(open({ [`/repo/${name}`]: content }), `/repo/${path}`, line);
  const gitleaks = (content: string, path?: string): string[] => silencedBy('.gitleaks.toml', content, path);
  const byGitleaks = ['other tool: allowlist'];

  test('.gitleaks.toml: paths, patterns and stop-words', () => {
    assert.deepEqual(gitleaks("[allowlist]\npaths = ['''src/.*\\.js$''']"), byGitleaks);
    assert.deepEqual(gitleaks("[allowlist]\npaths = ['''^lib/''']"), ['-']);
    assert.deepEqual(gitleaks("[[allowlists]]\nregexes = ['''^sk_live_''']"), byGitleaks);
    assert.deepEqual(gitleaks("[[allowlists]]\nregexes = ['''^f''']"), ['-']);
    assert.deepEqual(gitleaks("[[allowlists]]\nregexTarget = 'line'\nregexes = ['''^f''']"), byGitleaks);
    assert.deepEqual(gitleaks("[allowlist]\nstopwords = ['SK_LIVE']"), byGitleaks);
  });

  test('.gitleaks.toml: conditions, target rules, commits', () => {
    const both = (path: string) => gitleaks(`[[allowlists]]\ncondition = 'AND'\npaths = ['^${path}/']\nstopwords = ['sk_live']`);
    assert.deepEqual([both('src'), both('lib')], [byGitleaks, ['-']]);
    assert.deepEqual(gitleaks("[[allowlists]]\ncondition = 'AND'\ncommits = ['abc']\nstopwords = ['sk_live']"), ['-']);
    assert.deepEqual(gitleaks("[allowlist]\ncommits = ['abc']"), ['-']);
    assert.deepEqual(gitleaks("[[allowlists]]\ntargetRules = ['jwt']\nstopwords = ['sk_live']"), ['-']);
    assert.deepEqual(gitleaks("[[rules]]\nid = 'stripe-secret-key'\n[[rules.allowlists]]\nstopwords = ['sk_live']"), byGitleaks);
    assert.deepEqual(gitleaks("[extend]\ndisabledRules = ['stripe-secret-key']"), ['other tool: disabledRules']);
  });

  test('.secrets.baseline: by path and hash', () => {
    const content = (value: string, path = 'src/x.js') =>
      JSON.stringify({ results: { [path]: [{ hashed_secret: sha1(value) }] } });
    assert.deepEqual(silencedBy('.secrets.baseline', content(key)), ['other tool: by its hash']);
    assert.deepEqual(silencedBy('.secrets.baseline', content(other)), ['-']);
    assert.deepEqual(silencedBy('.secrets.baseline', content(key, 'src/y.js')), ['-']);
  });

  test('.secretlintrc.json: disabled rules and allowed values', () => {
    const rule = (change: object, name = 'stripe') =>
      silencedBy(
        '.secretlintrc.json',
        JSON.stringify({ rules: [{ id: 'x-preset', rules: [{ id: `@secretlint/secretlint-rule-${name}`, ...change }] }] }),
      );
    assert.deepEqual(rule({ disabled: true }), ['other tool: disabled']);
    assert.deepEqual(rule({ disabled: true }, 'aws'), ['-']);
    assert.deepEqual(rule({ options: { allows: ['/^SK_LIVE/i'] } }), ['other tool: allows']);
    assert.deepEqual(rule({ options: { allows: [key.slice(0, 12)] } }), ['other tool: allows']);
    assert.deepEqual(rule({ options: { allows: ['/^nothing/', ''] } }), ['-']);
  });

  test('.gitleaksignore is imported, not followed: a line is no content', () => {
    const content = `# old\nsrc/x.js:stripe:1\n${'a'.repeat(40)}:src/y.js:stripe:2\n`;
    assert.deepEqual(silencedBy('.gitleaksignore', content), ['-']);
    const read = importedFiles.find(({ name }) => name === '.gitleaksignore')?.read(content, '/repo', parsers, sha1);
    assert.ok(read?.kind === 'read');
    const [finding] = scan(text, languageOf('x.js')).findings;
    assert.ok(finding);
    const reasons = [1, 2].map((number) =>
      read.silencer.reasonFor({ finding, value: key, path: '/repo/src/x.js', line: () => ({ number, text }) }),
    );
    assert.deepEqual(reasons, ['by its line', undefined]);
  });

  const unusable: readonly (readonly [name: string, content: string, problem: RegExp])[] = [
    ['.gitleaks.toml', 'a = 1\nb = ', /^it is no TOML from here on \(line 2\)$/],
    ['.gitleaks.toml', "[allowlist]\nregexes = ['''a(?!b)''']", /^the pattern "a\(\?!b\)" was left out: it looks ahead/],
    ['.secrets.baseline', '{', /^it has no "results"$/],
    ['.secretlintrc.json', 'rules: []', /^it is no JSON/],
  ];
  for (const [name, content, problem] of unusable) {
    test(`${name} that cannot be used is named: ${content.replaceAll('\n', '⏎')}`, () => {
      const projects = open({ [`/repo/${name}`]: content });
      assert.deepEqual(outcome(projects, '/repo/src/x.js', text), ['-']);
      const [notice, ...others] = projects.notices();
      assert.match(notice?.problem ?? '', problem);
      assert.deepEqual([notice?.weight, others], ['warning', []]);
    });
  }

  test('they wait for their parsers, and nothing else does', () => {
    const projects = openProjects(diskWith({ '/repo/.gitleaks.toml': '' }), follow);
    projects.of('/repo/x.js');
    assert.equal(projects.waits(), 'for parsers');
    const ours = openProjects(diskWith({ '/repo/.secretref.json': off }), follow);
    ours.of('/repo/x.js');
    assert.equal(ours.waits(), 'for nothing');
  });
});

test('comments come first, and are told as such', () => {
  assert.deepEqual(outcome(open({ '/repo/.secretref.json': off }), '/repo/x.js', `${text} // gitleaks:allow`), [
    'comment: ignore comment',
  ]);
});
