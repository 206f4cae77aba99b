/**
 * ahead: where something stands next behind a place. Thousands of names may stand in one long value, and each asks where it ends: what was
 * looked through is remembered, so that a text is read once, however many names ask.
 */

import type { Span } from '../../text/span.ts';
import type { Section } from './kubernetes.ts';

export interface Ahead {
  /**
   * Where the next match of a global pattern begins, or the text's end, whichever is first; undefined when neither is nearer than `reach`.
   * The pattern looks at no more than eight units.
   */
  next(pattern: RegExp, from: number, reach: number): number | undefined;
  /** The last name that turned out to be given nothing: each further keyword in it would lead to it again. */
  barren: Span | undefined;
  /** Where in a manifest the value stood that was last asked about. */
  section: Section | undefined;
}

interface Seen {
  readonly from: number;
  /** No match begins in between. */
  until: number;
  isMatch: boolean;
}

const widest = 8;

/** So much further, so that of many names close together few have to look at all. */
const spare = 64;

export function lookAhead(text: string): Ahead {
  const known = new Map<RegExp, Seen>();
  return {
    barren: undefined,
    section: undefined,
    next(pattern, from, reach) {
      let seen = known.get(pattern);
      if (!seen || from < seen.from || from > seen.until) {
        seen = { from, until: from, isMatch: false };
        known.set(pattern, seen);
      }
      if (!seen.isMatch && seen.until < from + reach) extend(seen, pattern, text, Math.min(text.length, from + reach + spare));
      return seen.until < from + reach && (seen.isMatch || seen.until === text.length) ? seen.until : undefined;
    },
  };
}

function extend(seen: Seen, pattern: RegExp, text: string, limit: number): void {
  pattern.lastIndex = seen.until;
  const at = pattern.exec(text.slice(0, limit + widest))?.index ?? limit;
  seen.isMatch = at < limit;
  seen.until = Math.min(at, limit);
}
