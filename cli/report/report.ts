/** Report: what a scan found, what the repository silenced and what was left out, with lines and columns instead of offsets; no value and no line of source is in it. */

import type { BaselineEntry } from '../../core/configuration/baseline.ts';
import { judgeBy } from '../../core/configuration/judge.ts';
import type { SilencedBy } from '../../core/configuration/silencer.ts';
import type { Finding } from '../../core/detect/finding.ts';
import type { Misspelt } from '../../core/detect/ignores/unused.ts';
import type { Position } from '../../core/text/lines.ts';
import type { DearRule } from '../scanning/dear-rules.ts';
import type { Outcome } from '../scanning/outcome.ts';
import { excerptsOf, resultOf, type TextScan } from '../scanning/text-scan.ts';

export interface ReportedFinding extends Omit<Finding, 'span'> {
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
}

/** A finding that something in the repository asked not to report. */
export interface SuppressedFinding extends ReportedFinding {
  readonly by: SilencedBy;
  readonly reason: string;
}

export interface UnusedIgnoreIn {
  readonly path: string;
  readonly start: Position;
  readonly misspelt?: Misspelt;
}

/** An entry of the baseline at `file` that is of no more use. */
export interface StaleEntry {
  readonly file: string;
  readonly entry: BaselineEntry;
  readonly state: 'unused' | 'expired';
}

export interface Report extends Aside {
  /** What can be done about a finding depends on it. */
  readonly source: 'files' | 'standard input';
  /** By file in the order of the source, then by place. */
  readonly findings: readonly ReportedFinding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** Ignore comments that silence nothing. */
  readonly unusedIgnores: readonly UnusedIgnoreIn[];
  /** How many findings more a file has than are listed. */
  readonly unlisted: readonly { readonly path: string; readonly count: number }[];
  readonly staleEntries: readonly StaleEntry[];
  /** How many texts were scanned. */
  readonly files: number;
  readonly unread: readonly Extract<Outcome, { kind: 'unread' }>[];
  /** Rules of the project that took long, each with the text in which it went through most. */
  readonly dear: readonly DearRuleIn[];
}

export interface DearRuleIn extends DearRule {
  readonly path: string;
}

/** What was not looked into as a whole, and is meant to be so; by its paths. */
export interface Aside {
  /** Only formats were looked for, since a tool wrote them or they hold examples. */
  readonly generated: readonly string[];
  /** By the project's configuration. */
  readonly leftOut: readonly string[];
  /** By a .gitignore; a folder as a whole. */
  readonly ignored: readonly string[];
  readonly binaries: readonly string[];
  /** Symbolic links that were met and not followed. */
  readonly links: readonly string[];
  /** More was written to them, while they were read, than they held at first; that is not scanned. */
  readonly grown: readonly string[];
}

/** Holds one file's findings at a time, and what is to be reported of them. With comments refused, what they silence is reported too. */
export async function reportOn(
  outcomes: AsyncIterable<Outcome>,
  comments: 'follow' | 'refuse',
): Promise<Omit<Report, 'source' | 'staleEntries'>> {
  const findings: ReportedFinding[] = [];
  const suppressed: SuppressedFinding[] = [];
  const unusedIgnores: Report['unusedIgnores'][number][] = [];
  const unread: Report['unread'][number][] = [];
  const unlisted: Report['unlisted'][number][] = [];
  const aside: Record<keyof Aside, string[]> = { generated: [], leftOut: [], ignored: [], binaries: [], links: [], grown: [] };
  let files = 0;
  const dearest = new Map<string, DearRuleIn>();
  for await (const outcome of outcomes) {
    if (outcome.kind === 'unread') unread.push(outcome);
    else if (outcome.kind !== 'text') aside[asideAs[outcome.kind]].push(outcome.path);
    if (outcome.kind !== 'text') continue;
    const { path, whole, scan, project } = outcome;
    files += 1;
    if (outcome.end === 'grew') aside.grown.push(path);
    if (scan.names === 'passed over') aside.generated.push(path);
    for (const one of scan.dear) if (one.times > (dearest.get(one.rule)?.times ?? 0)) dearest.set(one.rule, { ...one, path });
    const judged = judgeBy(excerptsOf(scan), whole, resultOf(scan, comments), project);
    const report = reporter(path, scan);
    if (scan.unlisted > 0) unlisted.push({ path, count: scan.unlisted });
    // One by one: a call takes no more than some hundred thousand arguments.
    for (const finding of judged.findings) findings.push(report(finding));
    for (const { finding, by, reason } of judged.silenced) suppressed.push({ ...report(finding), by, reason });
    if (comments === 'follow')
      for (const { misspelt, ...start } of scan.unusedIgnores) unusedIgnores.push({ path, start, ...(misspelt && { misspelt }) });
  }
  return { findings, suppressed, unusedIgnores, unlisted, unread, files, ...aside, dear: [...dearest.values()] };
}

const asideAs = { 'left out': 'leftOut', ignored: 'ignored', binary: 'binaries', link: 'links' } as const;

function reporter(path: string, { seen }: TextScan): (finding: Finding) => ReportedFinding {
  const places = new Map(seen.map(({ finding, start, end }) => [finding, { start, end }]));
  const values = new Set(seen.map(({ value }) => value));
  const nowhere = { start: { line: 0, column: 0 }, end: { line: 0, column: 0 } };
  return (finding) => {
    const { rule, title, why, confidence, name = '', suggestedName, page } = finding;
    const { start, end } = places.get(finding) ?? nowhere;
    // There may be hundred thousands of them, and written out they take half the memory.
    const reported = { path, start, end, rule, title, why, confidence, suggestedName, page };
    // What is a value at one place may be what another one is filed under.
    const isShown = name !== '' && ![name, ...name.split('.')].some((part) => values.has(part));
    return isShown ? { ...reported, name } : reported;
  };
}
