/** fingerprints: by what a finding is known again in the next report, though lines have moved; nothing of its value, or of what stands near, is in it. */

import { createHash } from 'node:crypto';
import type { ReportedFinding } from './report.ts';

/**
 * Of its rule, file and name, and of which one of those that share these it is in the order of the file. All that stands in the report, so that
 * a fingerprint tells nobody more; nor does it change with the value.
 */
export function fingerprints(all: readonly ReportedFinding[]): (finding: ReportedFinding) => string {
  const sorted = all.toSorted((a, b) => a.start.line - b.start.line || a.start.column - b.start.column);
  const met = new Map<string, number>();
  const known = new Map<ReportedFinding, string>();
  for (const finding of sorted) {
    const { rule, path, name = '' } = finding;
    const same = JSON.stringify([rule, path.toWellFormed(), name]);
    const number = (met.get(same) ?? 0) + 1;
    met.set(same, number);
    known.set(finding, createHash('sha256').update(`${same} ${number}`).digest('hex').slice(0, 32));
  }
  return (finding) => known.get(finding) ?? '';
}
