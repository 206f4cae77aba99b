/** Change: what an edit, or several in a row, did to a text, as one replaced range. */

import type { Span } from './span.ts';

export interface Change {
  /** What is replaced, in the text before. */
  readonly span: Span;
  /** The length of what stands there now. */
  readonly length: number;
}

/** Two changes, one after the other, as one that covers both. */
export function followedBy(first: Change, second: Change): Change {
  const grown = growth(first);
  const newEnd = Math.max(first.span.start + first.length, second.span.end);
  const span = {
    start: Math.min(first.span.start, second.span.start),
    end: Math.max(first.span.end, second.span.end - grown),
  };
  return { span, length: newEnd + growth(second) - span.start };
}

/** By how much everything behind the change has moved. */
export function growth({ span, length }: Change): number {
  return length - (span.end - span.start);
}

export function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** A sorted list in which what lies in the range of the text before is replaced, and what lies behind it moved. */
export function replaced<Item>(
  items: readonly Item[],
  start: number,
  end: number,
  fresh: readonly Item[],
  placeOf: (item: Item) => number,
  move: (item: Item) => Item,
): Item[] {
  const kept = items.filter((item) => placeOf(item) < start);
  const behind = items.filter((item) => placeOf(item) >= end && placeOf(item) >= start);
  return [...kept, ...fresh, ...behind.map(move)];
}
