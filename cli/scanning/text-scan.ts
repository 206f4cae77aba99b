/** TextScan: what is found in one text, in a form that can pass from thread to thread; judging needs no more of the text than this. */

import type { Excerpts } from '../../core/configuration/judge.ts';
import type { Finding } from '../../core/detect/finding.ts';
import type { Misspelt } from '../../core/detect/ignores/unused.ts';
import type { ScanResult } from '../../core/detect/scan.ts';
import type { Position } from '../../core/text/lines.ts';
import type { DearRule } from './dear-rules.ts';

export interface TextScan {
  /** By place. */
  readonly seen: readonly Seen[];
  /** Ignore comments that silence nothing. */
  readonly unusedIgnores: readonly UnusedAt[];
  /** How many findings more there are than a list of one file is worth its memory. */
  readonly unlisted: number;
  /** passed over: what a name is given does not count, since a tool or a teacher wrote the text. */
  readonly names: 'read' | 'passed over';
  /** The project's own rules that took long. */
  readonly dear: readonly DearRule[];
}

export interface UnusedAt extends Position {
  readonly misspelt?: Misspelt;
}

/** The value and its line go to what judges findings, and no further. */
export interface Seen {
  /** Offsets count from the beginning of the text. */
  readonly finding: Finding;
  /** Whether an ignore comment speaks of it. */
  readonly by: 'nothing' | 'comment';
  readonly start: Position;
  readonly end: Position;
  readonly value: string;
  /** The line where the value begins, of a long one what stands near. */
  readonly line: string;
}

/** One for all texts without anything. */
export const nothingSeen: Readonly<Record<TextScan['names'], TextScan>> = {
  read: { seen: [], unusedIgnores: [], unlisted: 0, names: 'read', dear: [] },
  'passed over': { seen: [], unusedIgnores: [], unlisted: 0, names: 'passed over', dear: [] },
};

/** As if the text were at hand. */
export function excerptsOf({ seen }: TextScan): Excerpts {
  const by = new Map(seen.map((one) => [one.finding, one]));
  return {
    valueOf: (finding) => by.get(finding)?.value ?? '',
    lineOf: (finding) => ({ number: (by.get(finding)?.start.line ?? 0) + 1, text: by.get(finding)?.line ?? '' }),
  };
}

/** refuse: what comments silence is found like everything else. */
export function resultOf({ seen }: TextScan, comments: 'follow' | 'refuse'): Pick<ScanResult, 'findings' | 'suppressed'> {
  const isFound = ({ by }: Seen): boolean => by === 'nothing' || comments === 'refuse';
  const findings = (some: readonly Seen[]): Finding[] => some.map(({ finding }) => finding);
  return { findings: findings(seen.filter(isFound)), suppressed: findings(seen.filter((one) => !isFound(one))) };
}
