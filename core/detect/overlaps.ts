/** overlaps: of candidates that share a place, the one that says most about it stays. */

import { overlaps } from '../text/span.ts';
import type { Confidence } from './finding.ts';
import type { Candidate } from './match.ts';

export interface Scored extends Candidate {
  readonly confidence: Confidence | 'public';
}

/** Sorted by start, none overlapping. A vendor's format wins over a general one, then the surer, then the longer, then the first. */
export function withoutOverlaps(candidates: readonly Scored[]): Scored[] {
  const kept: Scored[] = [];
  for (const next of candidates.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const last = kept.at(-1);
    if (!last || !overlaps(last.span, next.span)) kept.push(next);
    else if (saysMore(next, last)) kept[kept.length - 1] = next;
  }
  return kept;
}

function saysMore(a: Scored, b: Scored): boolean {
  const difference = b.by.rank - a.by.rank || sureness[a.confidence] - sureness[b.confidence] || length(a) - length(b);
  return difference > 0;
}

const sureness: Readonly<Record<Scored['confidence'], number>> = { public: 3, certain: 2, likely: 1, possible: 0 };

function length({ span }: Candidate): number {
  return span.end - span.start;
}
