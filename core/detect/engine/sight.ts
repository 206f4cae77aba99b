/** sight: how far round its line a rule's candidate depends on the text. */

import type { Rule } from '../rule.ts';
import { isNarrow, type PatternShape } from './pattern-shape.ts';

/** In UTF-16 units; infinite for a pattern that repeats something without a bound. */
export interface Sight {
  readonly sight: number;
  /** How far from where a candidate begins its keyword may stand. */
  readonly margin: number;
}

export const usualReach = 512;

/** What readers of names see at most: the name, what may stand before its value, the value, and the words before. */
export const nameSight: Sight = { sight: 4096, margin: 64 };

/** A run stands in one stretch, or in several when it is wrapped, and its name near it. */
export const runSight: Sight = { sight: 16_384, margin: 0 };

/** For what is looked at before a value: its name, and words that have to be near. */
const before = 400;

const longestKeyword = 64;

export function sightOf(rule: Rule, { longest, looks, places }: PatternShape): Sight {
  if (rule.assigned) return nameSight;
  if (rule.begins) return runSight;
  const reach = rule.reach ?? usualReach;
  const widths = places && [...places.values()];
  const margin = widths?.every(isNarrow) ? Math.max(...widths.map(({ max }) => max)) : reach + longest;
  // A keyword that may stand at several places lets the search begin before the match.
  return { sight: rounded(margin + longest + looks + before), margin: margin + longestKeyword };
}

/** Few different sights make few zones. */
function rounded(sight: number): number {
  return Number.isFinite(sight) ? 2 ** Math.ceil(Math.log2(sight)) : sight;
}

/** Rules that see farther than names do are few, and so are their keywords. */
export function seesFar({ sight }: Sight): boolean {
  return sight > nameSight.sight;
}
