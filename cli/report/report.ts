/** Report: what a scan found and left out, with lines and columns instead of offsets; no value and no line of source is in it. */

import type { Finding } from '../../core/detect/finding.ts';
import { scan } from '../../core/detect/scan.ts';
import { languageOf } from '../../core/text/language.ts';
import { indexLines, type Position } from '../../core/text/lines.ts';
import type { Item, Source } from '../sources/source.ts';

export interface ReportedFinding extends Omit<Finding, 'span'> {
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
}

export interface Report {
  /** By file in the order of the source, then by place. */
  readonly findings: readonly ReportedFinding[];
  /** Ignore comments that silence nothing. */
  readonly unusedIgnores: readonly { readonly path: string; readonly start: Position }[];
  /** How many texts were scanned. */
  readonly files: number;
  /** How many more findings there would be without ignore comments. */
  readonly suppressed: number;
  readonly binaries: number;
  readonly unread: readonly Extract<Item, { kind: 'unread' }>[];
}

/** Holds one text at a time. */
export async function reportOn(source: Source): Promise<Report> {
  const findings: ReportedFinding[] = [];
  const unusedIgnores: Report['unusedIgnores'][number][] = [];
  const unread: Report['unread'][number][] = [];
  const counts = { files: 0, suppressed: 0, binaries: 0 };
  for await (const item of source) {
    if (item.kind === 'unread') unread.push(item);
    if (item.kind === 'binary') counts.binaries += 1;
    if (item.kind !== 'text') continue;
    const result = scan(item.text, languageOf(item.path));
    counts.files += 1;
    counts.suppressed += result.suppressed;
    if (result.findings.length + result.unusedIgnores.length === 0) continue;
    const { positionAt } = indexLines(item.text);
    for (const { span, ...finding } of result.findings) {
      findings.push({ ...finding, path: item.path, start: positionAt(span.start), end: positionAt(span.end) });
    }
    for (const span of result.unusedIgnores) unusedIgnores.push({ path: item.path, start: positionAt(span.start) });
  }
  return { findings, unusedIgnores, unread, ...counts };
}
