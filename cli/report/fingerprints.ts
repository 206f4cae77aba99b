/** fingerprints: by what a finding is known again in the next report, though lines have moved; nothing of its value, or of what stands near, is in it. */

import { createHash } from 'node:crypto';
import { groupBy } from '../../core/text/group-by.ts';
import type { ReportedFinding } from './report.ts';

/**
 * Of its rule, file and name, and of which one of those that share these it is in the order of the file. All that stands in the report, so that
 * a fingerprint tells nobody more; nor does it change with the value.
 */
export function fingerprints(all: readonly ReportedFinding[]): (finding: ReportedFinding) => string {
  const numbers = new Map<ReportedFinding, number>();
  for (const [, inFile] of groupBy(all, ({ path }) => path)) {
    const met = new Map<string, number>();
    for (const finding of inFile.toSorted((a, b) => a.start.line - b.start.line || a.start.column - b.start.column)) {
      const number = (met.get(sameAs(finding)) ?? 0) + 1;
      met.set(sameAs(finding), number);
      // Most are the first, and there may be hundred thousands of them.
      if (number > 1) numbers.set(finding, number);
    }
  }
  return (finding) => {
    const text = `${sameAs(finding)} ${numbers.get(finding) ?? 1}`;
    return createHash('sha256').update(text).digest('hex').slice(0, 32);
  };
}

function sameAs({ rule, path, name = '' }: ReportedFinding): string {
  return JSON.stringify([rule, path.toWellFormed(), name]);
}
