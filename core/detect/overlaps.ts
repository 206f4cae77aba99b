/** overlaps: of candidates that share a place, the one that says most about it stays. */

import { overlaps } from '../text/span.ts';
import type { Candidate } from './engine/match.ts';
import type { Confidence } from './finding.ts';

export interface Scored extends Candidate {
  readonly confidence: Confidence | 'public';
}

/** What a place is weighed by. */
export type Weighed = Pick<Scored, 'by' | 'at' | 'span' | 'confidence'>;

/**
 * Sorted by start, none overlapping, whatever order they come in. A vendor's format wins over a general one, then the surer, then the
 * longer, then the earlier, then the rule that comes first, then the one whose name stands nearer.
 */
export function withoutOverlaps<Item extends Weighed>(candidates: readonly Item[]): Item[] {
  const kept: Item[] = [];
  for (const next of candidates.toSorted(inOrder)) {
    const last = kept.at(-1);
    if (!last || !overlaps(last.span, next.span)) kept.push(next);
    else if (saysMore(next, last)) kept[kept.length - 1] = next;
  }
  return kept;
}

function inOrder(a: Weighed, b: Weighed): number {
  return a.span.start - b.span.start || b.span.end - a.span.end || a.by.order - b.by.order || b.at - a.at;
}

function saysMore(a: Weighed, b: Weighed): boolean {
  const difference = b.by.rank - a.by.rank || sureness[a.confidence] - sureness[b.confidence] || length(a) - length(b);
  return difference > 0;
}

const sureness: Readonly<Record<Scored['confidence'], number>> = { public: 3, certain: 2, likely: 1, possible: 0 };

function length({ span }: Weighed): number {
  return span.end - span.start;
}
