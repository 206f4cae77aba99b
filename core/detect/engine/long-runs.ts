/** long-runs: the long stretches of letters, digits, and `+ / - _` in a text: what is encoded, and keys without a name or a known form. */

import type { Span } from '../../text/span.ts';

/** Nineteen bytes in base64 without padding; hexadecimal takes more. */
export const shortestLongRun = 26;

/**
 * Those within `range`, which begins and ends with a stretch, in the order of the text. A stretch of a run's least length is looked at from its
 * end: the first other unit that is met there rules out all runs up to it, so that most of ordinary text is skipped and no unit is looked at twice.
 */
export function longRuns(text: string, { start, end }: Span): Span[] {
  const runs: Span[] = [];
  let from = start;
  let known = start;
  while (from + shortestLongRun <= end) {
    let at = from + shortestLongRun - 1;
    while (at >= known && isRunLetter(text.charCodeAt(at))) at -= 1;
    if (at >= known) {
      known = from + shortestLongRun;
      from = at + 1;
      continue;
    }
    let last = from + shortestLongRun;
    while (last < end && isRunLetter(text.charCodeAt(last))) last += 1;
    runs.push({ start: from, end: last });
    from = last + 1;
    known = from;
  }
  return runs;
}

export function isRunLetter(unit: number): boolean {
  return unit < 128 && letters[unit] === 1;
}

const letters = Uint8Array.from({ length: 128 }, (_, unit) => Number(/[\w+/-]/.test(String.fromCharCode(unit))));
