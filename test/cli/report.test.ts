/** The three reports of one scan: places, escapes, and SARIF as its schema wants it. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatJson } from '../../cli/report/json.ts';
import type { Report, ReportedFinding, SuppressedFinding } from '../../cli/report/report.ts';
import { formatSarif } from '../../cli/report/sarif.ts';
import { formatText } from '../../cli/report/text.ts';
import { type Paint, plain } from '../../cli/terminal.ts';
import type { BaselineEntry } from '../../core/configuration/baseline.ts';
import { sarifProblems } from './sarif-schema.ts';

const key: ReportedFinding = {
  path: 'src/a b#é.js',
  start: { line: 11, column: 16 },
  end: { line: 11, column: 48 },
  rule: 'example-key',
  title: 'Example key',
  why: 'Whoever has it can read examples.',
  confidence: 'certain',
  name: 'EXAMPLE',
  suggestedName: 'EXAMPLE_KEY',
  page: 'https://example.com/keys',
};
const { name: _, ...nameless } = key;
const password: ReportedFinding = {
  ...nameless,
  rule: 'example-password',
  title: 'Example password',
  confidence: 'possible',
  start: { line: 101, column: 0 },
};
const hostile: ReportedFinding = { ...key, path: 'evil\n\u202e\u001b[2J/%2e%2e:x' };

const suppressed = (by: SuppressedFinding['by'], reason: string): SuppressedFinding => ({ ...password, by, reason });
const entry: BaselineEntry = {
  path: 'src/x.js',
  rule: 'jwt',
  fingerprint: 'AAAA',
  date: '2026-01-31',
  author: 'Ann',
  reason: 'a sample',
  expires: '2026-02-01',
};

const paths = (name: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${at}/${name}`);

const empty: Report = {
  source: 'files',
  findings: [],
  suppressed: [],
  unusedIgnores: [],
  unlisted: [],
  staleEntries: [],
  unread: [],
  files: 3,
  generated: [],
  leftOut: [],
  binaries: [],
  grown: [],
  links: [],
  ignored: [],
  dear: [],
};
const full: Report = {
  source: 'files',
  findings: [key, password, hostile],
  unusedIgnores: [{ path: key.path, start: { line: 40, column: 2 } }],
  unlisted: [],
  unread: [{ kind: 'unread', path: 'pipe', problem: 'it is a device, pipe or socket', named: 'by its folder' }],
  suppressed: [suppressed('comment', 'ignore comment'), suppressed('baseline', 'old'), suppressed('other tool', 'allowlist')],
  staleEntries: [
    { file: '.secretref.baseline', entry, state: 'expired' },
    { file: '.secretref.baseline', entry: { ...entry, path: 'a\n' }, state: 'unused' },
  ],
  files: 20,
  generated: paths('min.js', 5),
  leftOut: paths('vendor.js', 4),
  grown: ['a.log'],
  dear: [],
  binaries: ['logo\u202e.png'],
  links: [],
  ignored: paths('dist', 7),
};

function whole(pieces: Iterable<string>): string {
  return [...pieces].join('');
}

describe('text', () => {
  test('a line for each finding by file and place, each rule once, what to do, and everything counted', () => {
    assert.equal(
      formatText(full, plain),
      `src/a b#é.js:12:17                    certain   example-key       EXAMPLE = …
src/a b#é.js:41:3                     note      This ignore comment silences nothing.
src/a b#é.js:102:1                    possible  example-password
evil\\n\\u{202e}\\u{1b}[2J/%2e%2e:x:12:17  certain   example-key       EXAMPLE = …
.secretref.baseline                   note      The entry of jwt in src/x.js expired on 2026-02-01.
.secretref.baseline                   note      The entry of jwt in a\\n silences nothing.

  example-key       Example key: Whoever has it can read examples.
  example-password  Example password: Whoever has it can read examples.

What to do:
  secretref fix --dry-run  shows how values move into a vault; "secretref fix" moves them.
  secretref-ignore RULE    in a comment on its line says that a finding is meant to be there.
  secretref baseline       accepts all that is found today, so that only what is new is reported.

3 findings (2 certain, 1 possible) in 2 of 20 files; 1 suppressed by comments, 1 by the baseline, 1 by other tools' files, 5 files taken for generated or an example, 4 files left out by the configuration, 7 left out by .gitignore, 1 binary skipped, 1 not read, 1 grew while read.
`,
    );
  });

  test('on a terminal no line is wider than it, and places stay whole', () => {
    const long = { ...key, path: `src/${'a-long-name/'.repeat(8)}x.ts` };
    const lines = formatText({ ...full, findings: [key, long] }, plain, 60).split('\n');
    assert.deepEqual(
      lines.filter((line) => line.length > 60),
      [`${long.path}:12:17`],
    );
    assert.match(lines[lines.indexOf(`${long.path}:12:17`) + 1] ?? '', /^ +certain {3}example-key {2}EXAMPLE = …$/);
  });

  test('of one rule in one file twenty are listed, and the others counted', () => {
    const many = Array.from({ length: 500 }, (_, line) => ({ ...key, start: { line, column: 0 } }));
    const shown = formatText({ ...empty, findings: [...many, password, { ...key, path: 'b.js' }] }, plain);
    assert.equal(shown.match(/^src.*:\d+:1 {2}.* example-key /gm)?.length, 20);
    assert.match(shown, /^src\/a b#é\.js +note +480 more of example-key in this file; --format json lists them\.$/m);
    assert.match(shown, /^src.* example-password$[\s\S]*^b\.js:12:17 .* example-key /m);
    assert.match(shown, /^502 findings \(501 certain, 1 possible\) in 2 of 3 files; /m);
  });

  test('what was left out is named where somebody asks for it', () => {
    const listed = formatText(full, plain, undefined, 'listed');
    const [before, behind] = formatText(full, plain).split('What to do:');
    assert.ok(listed.startsWith(before ?? '-') && listed.endsWith(behind ?? '-'));
    assert.match(
      listed,
      /\n\nTaken for generated or an example[^\n]*:\n(?: {2}\d\/min\.js\n){5}\nLeft out by the configuration:\n(?: {2}\d\/vendor\.js\n){4}\nLeft out by \.gitignore:\n(?: {2}\d\/dist\n){7}\nBinary:\n {2}logo\\u\{202e\}\.png\n\nWhat to do:/,
    );
    assert.equal(formatText(empty, plain, undefined, 'listed'), formatText(empty, plain));
  });

  test('nothing that a repository says reaches the terminal as it is', () => {
    const evil = 'A\u001b[2J\nNo findings in 3 files';
    const report = {
      ...empty,
      findings: [{ ...key, title: evil, rule: evil, why: evil, name: evil }],
      staleEntries: [{ file: evil, entry: { ...entry, path: evil, rule: evil, expires: evil }, state: 'expired' as const }],
    };
    const shown = formatText(report, plain);
    assert.equal(shown.includes('\u001b'), false);
    assert.doesNotMatch(shown, /^No findings/m);
  });

  test('a clean scan still says what was silenced', () => {
    const silenced = [suppressed('configuration', 'rules.jwt'), suppressed('configuration', 'stopWords')];
    assert.equal(
      formatText({ ...empty, suppressed: silenced }, plain),
      'No findings in 3 files; 0 suppressed by comments, 2 by the configuration.\n',
    );
  });

  test('colours change nothing but the look', () => {
    const marked: Paint = (style, text) => `<${style}>${text}</${style}>`;
    assert.equal(formatText(full, marked).replace(/<\/?\w+>/g, ''), formatText(full, plain));
    assert.match(formatText(full, marked), /<red>certain <\/red>/);
  });
});

test('json counts from one and holds strange names', () => {
  const report = JSON.parse(whole(formatJson(full)));
  const { line, column, endLine, endColumn, path } = report.findings[2];
  assert.deepEqual(
    { line, column, endLine, endColumn, path },
    { line: 12, column: 17, endLine: 12, endColumn: 49, path: hostile.path },
  );
  assert.deepEqual(report.summary, {
    findings: 3,
    suppressed: 3,
    files: 20,
    generated: 5,
    leftOut: 4,
    binaries: 1,
    links: 0,
    ignored: 7,
  });
  assert.deepEqual(report.grown, ['a.log']);
  assert.deepEqual(report.binaries, ['logo\u202e.png']);
  const { generated, leftOut, ignored, links } = full;
  assert.deepEqual(
    { generated: report.generated, leftOut: report.leftOut, ignored: report.ignored, links: report.links },
    { generated, leftOut, ignored, links },
  );
  assert.deepEqual(
    report.suppressed.map(({ by, reason, line }: Record<string, unknown>) => [by, reason, line]),
    [
      ['comment', 'ignore comment', 102],
      ['baseline', 'old', 102],
      ['other tool', 'allowlist', 102],
    ],
  );
  assert.deepEqual(report.staleEntries[0], { file: '.secretref.baseline', state: 'expired', ...entry });
  assert.deepEqual(report.unusedIgnores, [{ path: key.path, line: 41, column: 3 }]);
});

describe('sarif', () => {
  const log = JSON.parse(whole(formatSarif(full, '/home/a b', '1.2.3')));
  const [run] = log.runs;

  test('is valid by the schema', () => {
    assert.deepEqual(sarifProblems(log), []);
    assert.deepEqual(sarifProblems(JSON.parse(whole(formatSarif(empty, '/', '1.2.3')))), []);
  });

  test('the schema check itself can fail', () => {
    assert.notDeepEqual(sarifProblems({ ...log, version: '2.0.0' }), []);
    assert.notDeepEqual(sarifProblems({ ...log, runs: [{ ...run, extra: 1 }] }), []);
    assert.notDeepEqual(sarifProblems({ ...log, runs: [{ ...run, results: [{ ...run.results[0], level: 'fatal' }] }] }), []);
  });

  test('locations are relative URIs that decode to the path', () => {
    const uris: string[] = run.results.map(
      (result: never) => result['locations'][0]['physicalLocation']['artifactLocation']['uri'],
    );
    assert.equal(uris[0], 'src/a%20b%23%C3%A9.js');
    const silenced = full.suppressed.map(({ path }) => path);
    assert.deepEqual(uris.map(decodeURIComponent), [key.path, password.path, hostile.path, ...silenced]);
    for (const uri of uris) assert.equal(new URL(uri, 'file:///base/').href, `file:///base/${uri}`);
    assert.equal(run.originalUriBaseIds.SRCROOT.uri, 'file:///home/a%20b/');
  });

  test('what is silenced says by what', () => {
    assert.deepEqual(run.properties, { files: 20, generated: 5, leftOut: 4, ignored: 7, suppressed: 3 });
    const suppressions = run.results.flatMap((result: never) => result['suppressions'] ?? []);
    assert.deepEqual(suppressions, [
      { kind: 'inSource', status: 'accepted', justification: 'ignore comment' },
      { kind: 'external', status: 'accepted', justification: 'baseline: old' },
      { kind: 'external', status: 'accepted', justification: 'other tool: allowlist' },
    ]);
  });

  test('a file outside the folder has an absolute URI', () => {
    const outside = JSON.parse(whole(formatSarif({ ...full, findings: [{ ...key, path: '/etc/a b' }] }, '/home', '1.2.3')));
    assert.deepEqual(outside.runs[0].results[0].locations[0].physicalLocation.artifactLocation, { uri: 'file:///etc/a%20b' });
  });

  test('each result points to its rule, and levels follow confidence', () => {
    const rules = run.tool.driver.rules;
    assert.deepEqual(
      rules.map(({ id }: { id: string }) => id),
      ['example-key', 'example-password'],
    );
    for (const { ruleId, ruleIndex } of run.results) assert.equal(rules[ruleIndex].id, ruleId);
    assert.deepEqual(
      run.results.map(({ level }: { level: string }) => level),
      ['error', 'note', 'error', 'note', 'note', 'note'],
    );
    assert.equal(rules[0].helpUri, key.page);
    assert.ok(rules[0].help.text.startsWith(key.why) && rules[0].help.text.includes(`${key.page}\n`));
    const sureLast = JSON.parse(
      whole(formatSarif({ ...full, findings: [{ ...key, confidence: 'possible' }, key] }, '/', '1.2.3')),
    );
    const sureFirst = JSON.parse(
      whole(formatSarif({ ...full, findings: [key, { ...key, confidence: 'possible' }] }, '/', '1.2.3')),
    );
    for (const { runs } of [sureLast, sureFirst]) assert.equal(runs[0].tool.driver.rules[0].defaultConfiguration.level, 'error');
  });

  test('what a repository says is text: no link, no mark-up, nothing that hides', () => {
    const evil = '![x](https://evil.example/x.png) <img src=x> `a` \u202e\u001b[2J';
    const rule = { ...key, title: evil, why: evil };
    const silenced = { ...rule, by: 'baseline' as const, reason: evil };
    const report = { ...empty, findings: [rule], suppressed: [silenced] };
    const [run] = JSON.parse(whole(formatSarif(report, '/', '1.2.3'))).runs;
    const [described] = run.tool.driver.rules;
    const plainTexts = [run.results[0].message.text, described.shortDescription.text, described.fullDescription.text];
    for (const text of [...plainTexts, described.help.text]) assert.match(text, /!\\\[x\\\]\(https/);
    assert.match(described.help.markdown, /^\\!\\\[x\\\]\(https:\/\/evil\.example\/x\.png\) \\<img src=x\\> \\`a\\` /);
    assert.ok(described.help.markdown.includes(` <${key.page}>\n\nThen take it out`));
    const [suppression] = run.results[1].suppressions;
    for (const text of [...plainTexts, described.help.markdown, suppression.justification])
      assert.ok(!text.includes('\u202e') && !text.includes('\u001b'));
  });
});
