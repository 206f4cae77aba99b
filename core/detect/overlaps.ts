/** overlaps: of candidates that share a place, the one that says most about it stays. */

import { firstEndingBehind, overlaps } from '../text/span.ts';
import type { Candidate } from './engine/candidate.ts';
import type { Confidence } from './finding.ts';

export interface Scored extends Candidate {
  readonly confidence: Confidence | 'public';
}

/** What a place is weighed by. */
export type Weighed = Pick<Scored, 'by' | 'at' | 'span' | 'confidence'>;

/**
 * Sorted by start, none overlapping, whatever order they come in. A vendor's format wins over a general one, then the surer, then the
 * longer, then the earlier, then the rule that comes first, then the one whose name stands nearer. Only what stays takes a place from
 * others: what gives way takes none.
 */
export function withoutOverlaps<Item extends Weighed>(candidates: readonly Item[]): Item[] {
  const kept: Item[] = [];
  for (const group of groupsOf(candidates)) {
    const chosen: Item[] = [];
    for (const next of group.toSorted(byWeight)) {
      const at = firstEndingBehind(chosen, next.span.start);
      const other = chosen[at];
      if (!other || !overlaps(other.span, next.span)) chosen.splice(at, 0, next);
    }
    kept.push(...chosen);
  }
  return kept;
}

/** Without what a repository's own rule spreads over several findings of the built-in ones: to silence one is to silence one. */
export function withoutBlankets<Item extends Weighed>(candidates: readonly Item[]): readonly Item[] {
  if (candidates.every(isBuiltIn)) return candidates;
  const others = withoutOverlaps(candidates.filter(isBuiltIn));
  return candidates.filter((one) => {
    const second = others[firstEndingBehind(others, one.span.start) + 1];
    return isBuiltIn(one) || !second || !overlaps(second.span, one.span);
  });
}

function isBuiltIn({ by }: Weighed): boolean {
  return by.rule.origin === undefined;
}

/** Of candidates that share a place, by way of others too. */
function groupsOf<Item extends Weighed>(candidates: readonly Item[]): Item[][] {
  const groups: Item[][] = [];
  let end = 0;
  for (const next of candidates.toSorted((a, b) => a.span.start - b.span.start)) {
    const last = groups.at(-1);
    if (last && next.span.start < end) last.push(next);
    else groups.push([next]);
    end = Math.max(end, next.span.end);
  }
  return groups;
}

/** Those that say most about their place come first. */
function byWeight(a: Weighed, b: Weighed): number {
  return (
    a.by.rank - b.by.rank ||
    sureness[b.confidence] - sureness[a.confidence] ||
    length(b) - length(a) ||
    a.span.start - b.span.start ||
    a.by.order - b.by.order ||
    b.at - a.at
  );
}

const sureness: Readonly<Record<Scored['confidence'], number>> = { public: 3, certain: 2, likely: 1, possible: 0 };

function length({ span }: Weighed): number {
  return span.end - span.start;
}
