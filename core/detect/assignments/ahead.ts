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
  /** Whether a match begins within `reach`: a cheap look before a dear one that could find nothing without it. */
  has(pattern: RegExp, from: number, reach: number): boolean;
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
  /** So much further it is looked next time: the more names stand close together, the fewer of them have to look at all. */
  spare: number;
}

const widest = 8;

const leastSpare = 64;
const mostSpare = 1024;

export function lookAhead(text: string): Ahead {
  const known = new Map<RegExp, Seen>();
  const look = (pattern: RegExp, from: number, reach: number): Seen => {
    let seen = known.get(pattern);
    if (!seen || from < seen.from || from > seen.until) {
      seen = { from, until: from, isMatch: false, spare: leastSpare };
      known.set(pattern, seen);
    }
    if (!seen.isMatch && seen.until < from + reach) extend(seen, pattern, text, from + reach + seen.spare);
    return seen;
  };
  return {
    barren: undefined,
    section: undefined,
    next(pattern, from, reach) {
      const { until, isMatch } = look(pattern, from, reach);
      return until < from + reach && (isMatch || until === text.length) ? until : undefined;
    },
    has(pattern, from, reach) {
      const { until, isMatch } = look(pattern, from, reach);
      return isMatch && until < from + reach;
    },
  };
}

function extend(seen: Seen, pattern: RegExp, text: string, to: number): void {
  const limit = Math.min(text.length, to);
  pattern.lastIndex = seen.until;
  const at = pattern.exec(text.slice(0, limit + widest))?.index ?? limit;
  seen.isMatch = at < limit;
  seen.until = Math.min(at, limit);
  seen.spare = Math.min(mostSpare, 2 * seen.spare);
}
