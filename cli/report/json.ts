/** json: the report for programs; lines and columns count from 1, columns in UTF-16 units. */

import type { Position } from '../../core/text/lines.ts';
import { jsonPieces } from './json-pieces.ts';
import type { Report, ReportedFinding, SuppressedFinding } from './report.ts';

export function* formatJson(report: Report): Generator<string> {
  const { findings, suppressed, unusedIgnores, staleEntries, unlisted, unread, files } = report;
  const { grown, binaries, generated, leftOut, links, ignored } = report;
  const whole = {
    version: 1,
    findings: described(findings),
    suppressed: describedWithReasons(suppressed),
    unusedIgnores: unusedIgnores.map(({ path, start, misspelt }) => ({ path, ...place(start), misspelt })),
    unlisted,
    staleEntries: staleEntries.map(({ file, state, entry }) => ({ file, state, ...entry })),
    unread: unread.map(({ path, problem }) => ({ path, problem })),
    grown,
    binaries,
    generated,
    leftOut,
    links,
    ignored,
    summary: {
      findings: findings.length,
      suppressed: suppressed.length,
      files,
      binaries: binaries.length,
      generated: generated.length,
      leftOut: leftOut.length,
      links: links.length,
      ignored: ignored.length,
    },
  };
  yield* jsonPieces(whole);
  yield '\n';
}

function* described(findings: readonly ReportedFinding[]) {
  for (const finding of findings) yield describe(finding);
}

function* describedWithReasons(suppressed: readonly SuppressedFinding[]) {
  for (const finding of suppressed) yield { ...describe(finding), by: finding.by, reason: finding.reason };
}

function describe({ path, start, end, rule, title, why, confidence, name, suggestedName, page }: ReportedFinding) {
  const { line: endLine, column: endColumn } = place(end);
  return { path, ...place(start), endLine, endColumn, rule, confidence, title, why, name, suggestedName, page };
}

function place({ line, column }: Position) {
  return { line: line + 1, column: column + 1 };
}
