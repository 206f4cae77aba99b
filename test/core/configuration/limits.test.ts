/** What files of a repository may cost and say. */

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { byBaseline } from '../../../core/configuration/by-baseline.ts';
import { loadParsers, type Parsers } from '../../../core/configuration/parsers.ts';
import { openProjects, type Projects } from '../../../core/configuration/projects.ts';
import type { Finding } from '../../../core/detect/finding.ts';
import { diskWith, fingerprint } from './disk.ts';

let parsers: Parsers;
before(async () => {
  parsers = await loadParsers();
});

function open(files: Readonly<Record<string, string>>): Projects {
  const projects = openProjects(diskWith(files), { configuration: 'follow', baseline: 'follow' });
  projects.use(parsers);
  return projects;
}

test('of many problems of one file the first are told, and how many more', () => {
  const rules = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`r${at}`, 'off']));
  const projects = open({ '/repo/.secretref.json': JSON.stringify({ rules }) });
  projects.of('/repo/x.js');
  assert.equal(projects.notices().length, 21);
  assert.equal(projects.notices().at(-1)?.problem, 'it has 19980 more such problems');
});

const dear = Array.from({ length: 150 }, (_, at) => `(?:a{1,20}b{1,20}){1,20}N${at}`);
for (const [name, content] of [
  ['.gitleaks.toml', `[allowlist]\nregexes = ${JSON.stringify(dear)}`],
  ['.secretlintrc.json', JSON.stringify({ rules: [{ id: 'stripe', options: { allows: dear.map((source) => `/${source}/`) } }] })],
  ['.secretref.json', JSON.stringify({ allowedValues: dear })],
] as const)
  test(`the patterns of one ${name} have a limit together`, () => {
    const projects = open({ [`/repo/${name}`]: content });
    projects.of('/repo/x.js');
    const problems = projects.notices().map(({ problem }) => problem);
    assert.match(problems.pop() ?? '', /^it has \d\d? more such problems$/);
    assert.equal(problems.length, 20);
    for (const problem of problems) assert.match(problem, /the patterns before it are all that one file may ask for/);
  });

test('a baseline is asked about a bounded number of unknown values in one file, and silences nothing that it was not asked about', () => {
  const entry = (value: string) => ({
    path: 'x.env',
    rule: 'generic-credential',
    fingerprint: fingerprint(salt, value),
    date: '2026-05-01',
    author: 'A',
    reason: 'accepted',
  });
  const [early, late] = [entry('early'), entry('late')];
  let asked = 0;
  const counting = (given: string, value: string): string => {
    asked += 1;
    return fingerprint(given, value);
  };
  const baseline = byBaseline({ salt, entries: [early, late] }, '/repo', counting, '2026-06-01');
  const reasonFor = (value: string) =>
    baseline.reasonFor({ finding, value, path: '/repo/x.env', line: () => ({ number: 1, text: '' }) });
  baseline.sawFile('/repo/x.env');
  assert.equal(reasonFor('early'), 'accepted');
  for (let at = 0; at < 4000; at++) assert.equal(reasonFor(`other ${at}`), undefined);
  assert.equal(reasonFor('late'), undefined);
  assert.equal(asked, 501);
  assert.deepEqual(
    baseline.unused(() => false),
    [],
    'nobody knows whether it is of use',
  );
  baseline.sawFile('/repo/x.env');
  assert.equal(reasonFor('late'), 'accepted', 'each look at the file begins anew');
});

const salt = '00'.repeat(16);
const finding: Finding = {
  rule: 'generic-credential',
  title: 'Credential',
  why: '',
  confidence: 'possible',
  span: { start: 0, end: 0 },
  suggestedName: 'X',
  page: '',
};
