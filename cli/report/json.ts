/** json: the report for programs; lines and columns count from 1, columns in UTF-16 units. */

import type { Position } from '../../core/text/lines.ts';
import { printableJson } from '../print.ts';
import type { Report } from './report.ts';

export function formatJson({ findings, unusedIgnores, unread, ...counts }: Report): string {
  const report = {
    version: 1,
    findings: findings.map(({ path, start, end, rule, title, why, confidence, suggestedName, page }) => {
      const { line: endLine, column: endColumn } = place(end);
      return { path, ...place(start), endLine, endColumn, rule, confidence, title, why, suggestedName, page };
    }),
    unusedIgnores: unusedIgnores.map(({ path, start }) => ({ path, ...place(start) })),
    unread: unread.map(({ path, problem }) => ({ path, problem })),
    summary: { findings: findings.length, ...counts },
  };
  return `${printableJson(report)}\n`;
}

function place({ line, column }: Position) {
  return { line: line + 1, column: column + 1 };
}
