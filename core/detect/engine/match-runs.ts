/** match-runs: rules without a keyword, tried where a long run of letters and digits begins. */

import type { Span } from '../../text/span.ts';
import { type Candidate, toCandidate } from './candidate.ts';
import type { Engine } from './compile.ts';

/** `runs` are those of long-runs.ts. What belongs to an escape before, such as `\n`, is no part of a match. */
export function matchRuns({ ofRuns }: Engine, text: string, runs: readonly Span[]): Candidate[] {
  return runs.flatMap(({ start }) => {
    const first = beginning(text, start);
    const from = text[first - 1] === '\\' && /[nrt]/.test(text.charAt(first)) ? first + 1 : first;
    return ofRuns.flatMap((by): Candidate[] => {
      const met = by.search().at(text, from);
      const candidate = met && toCandidate(by, text, met);
      return candidate ? [candidate] : [];
    });
  });
}

/** Where a dotted prefix begins that stands before `start`, such as `acme.v1.`; `start` if none does. */
function beginning(text: string, start: number): number {
  let at = start;
  while (at > start - longestPrefix && /[A-Za-z0-9.]/.test(text.charAt(at - 1))) at -= 1;
  return at;
}

const longestPrefix = 24;
