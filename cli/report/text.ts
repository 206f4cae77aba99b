/** text: the report for people: a line for each finding, what each rule is about once, what can be done, and a last line that counts everything. */

import { askWhatWasMeant } from '../../core/detect/ignores/unused.ts';
import { groupBy } from '../../core/text/group-by.ts';
import { printable } from '../print.ts';
import type { Paint } from '../terminal.ts';
import { columns, wrap } from '../wrap.ts';
import type { Report, ReportedFinding, StaleEntry, UnusedIgnoreIn } from './report.ts';
import { type Row, showRows } from './rows.ts';
import { showAside } from './show-aside.ts';
import { summarize } from './summary.ts';

/** `width` is the terminal's; lines go on as they are where there is none. */
export function formatText(
  report: Report,
  paint: Paint,
  width = Number.POSITIVE_INFINITY,
  aside: 'counted' | 'listed' = 'counted',
): string {
  const { findings, source } = report;
  const look = findings.length > 0 ? 'bold' : report.files > 0 ? 'green' : 'yellow';
  const summary = paint(look, wrap(summarize(report), width).join('\n'));
  return [
    block(showRows(rowsOf(report), paint, width)),
    block(columns(rulesOf(findings), width)),
    ...(aside === 'listed' ? showAside(report).map(block) : []),
    block(findings.length > 0 ? ['What to do:', ...columns(advice[source], width)] : []),
    `${summary}\n`,
  ].join('');
}

/** By file and place, then what is to be said of baselines. */
function rowsOf({ findings, unusedIgnores, staleEntries }: Report): Row[] {
  const byFile = [...groupBy([...findings, ...unusedIgnores], ({ path }) => path)].flatMap(([path, inFile]) => {
    const sorted = inFile.toSorted((a, b) => a.start.line - b.start.line || a.start.column - b.start.column);
    const met = new Map<string, number>();
    const listed = sorted.filter((one) => {
      if (!('rule' in one)) return true;
      const number = (met.get(one.rule) ?? 0) + 1;
      met.set(one.rule, number);
      return number <= mostOfRule;
    });
    const more = [...met].flatMap(([rule, number]) => (number > mostOfRule ? [moreOf(path, rule, number)] : []));
    return [...listed.map((one) => ('rule' in one ? rowOf(one) : unusedRow(one))), ...more];
  });
  return [...byFile, ...staleEntries.map((stale) => noteOf(printable(stale.file), staleText(stale)))];
}

/** Of one rule in one file; nobody reads further before something is done about these. */
const mostOfRule = 20;

function rowOf({ path, start, confidence, rule, name }: ReportedFinding): Row {
  const rest = name === undefined ? '' : `${printable(name)} = …`;
  return { place: placeOf(path, start), kind: confidence, rule: printable(rule), rest };
}

function moreOf(path: string, rule: string, number: number): Row {
  const text = `${number - mostOfRule} more of ${printable(rule)} in this file; --format json lists them.`;
  return noteOf(printable(path), text);
}

function noteOf(place: string, rest: string): Row {
  return { place, kind: 'note', rule: '', rest };
}

function unusedRow(unused: UnusedIgnoreIn): Row {
  const text = `This ignore comment silences nothing${askWhatWasMeant(unused)}`;
  return noteOf(placeOf(unused.path, unused.start), printable(text));
}

function staleText({ entry, state }: StaleEntry): string {
  const { path, rule, expires = '' } = entry;
  const what = state === 'expired' ? `expired on ${printable(expires)}` : 'silences nothing';
  return `The entry of ${printable(rule)} in ${printable(path)} ${what}.`;
}

function placeOf(path: string, { line, column }: ReportedFinding['start']): string {
  return `${printable(path)}:${line + 1}:${column + 1}`;
}

/** What was found and why it matters, once for each rule. */
function rulesOf(findings: readonly ReportedFinding[]): (readonly [string, string])[] {
  const rules = new Map(findings.map((finding) => [finding.rule, finding]));
  return [...rules.values()]
    .toSorted((a, b) => (a.rule < b.rule ? -1 : 1))
    .map(({ rule, title, why }) => [printable(rule), `${printable(title)}: ${printable(why)}`] as const);
}

const accept = ['secretref-ignore RULE', 'in a comment on its line says that a finding is meant to be there.'] as const;

const advice: Readonly<Record<Report['source'], readonly (readonly [string, string])[]>> = {
  files: [
    ['secretref fix --dry-run', 'shows how values move into a vault; "secretref fix" moves them.'],
    accept,
    ['secretref baseline', 'accepts all that is found today, so that only what is new is reported.'],
  ],
  // Of a text that comes from nowhere, no other command can take the value out or know it again.
  'standard input': [['secretref set REF', 'keeps a value under a reference such as ref+keychain://shop/API_KEY.'], accept],
};

function block(lines: readonly string[]): string {
  return lines.length > 0 ? `${lines.join('\n')}\n\n` : '';
}
