/** view: the part of a text in which an edit can have changed what rules find. */

import type { Span } from '../../text/span.ts';
import { lineSight, stretchesWithin } from '../../text/stretches.ts';
import type { Candidate } from './candidate.ts';
import type { CompiledRule } from './compiled-rule.ts';
import type { KeywordPlace } from './far-keywords.ts';
import { nameSight, runSight } from './sight.ts';

/**
 * A candidate stands for a stretch, mostly a line: the one in which it begins, and depends on it and on what stands within the rule's sight
 * of it. So after an edit all candidates in the rule's zone, the stretches within its sight of the edit, are looked for anew; the others stay.
 */
export interface View {
  /** Where keywords are looked for: the zones of all rules that do not see far, and what keywords of matches in them may stand in. */
  readonly range: Span;
  /** The keywords of rules that see far, wherever in the text; they are known, so that no edit makes the engine look far. */
  readonly far: readonly KeywordPlace[];
  /** Whether a match in the rule's zone may have a keyword that begins at `keyword`. */
  reaches(by: CompiledRule, keyword: number): boolean;
  /** Where encoded texts are read. */
  readonly runs: Span;
  /** Where names are read. */
  readonly names: Span;
  holds(candidate: Pick<Candidate, 'by' | 'at'>): boolean;
  /** Whole stretches. */
  zone(by: CompiledRule): Span;
}

export function viewOf(text: string, changed: Span, far: readonly KeywordPlace[]): View {
  const zones = new Map<number, Span>();
  // Nearer, an edit may have changed where stretches end.
  const nearest = stretchesWithin(text, changed, lineSight);
  const within = (sight: number): Span => {
    const known = zones.get(sight) ?? (sight <= lineSight ? nearest : stretchesWithin(text, changed, sight, nearest));
    zones.set(sight, known);
    return known;
  };
  const zone = (by: CompiledRule): Span => within(by.sight().sight);
  const names = within(nameSight.sight);
  return {
    // A margin is never wider than the sight that it is a part of.
    range: { start: Math.max(0, names.start - nameSight.sight), end: Math.min(text.length, names.end + nameSight.sight) },
    far,
    runs: { start: within(runSight.sight).start, end: Math.min(text.length, within(runSight.sight).end) },
    names,
    reaches(by, keyword) {
      const { start, end } = zone(by);
      const { margin } = by.sight();
      return keyword >= start - margin && keyword < end + margin;
    },
    holds: ({ by, at }) => at >= zone(by).start && at < zone(by).end,
    zone,
  };
}
