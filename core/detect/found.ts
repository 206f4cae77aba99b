/** found: a candidate that is worth something, without its value: what is kept between two looks at a text. */

import { suggestName } from '../reference/name.ts';
import type { Span } from '../text/span.ts';
import type { Candidate } from './engine/candidate.ts';
import type { CompiledRule } from './engine/compiled-rule.ts';
import type { Finding } from './finding.ts';
import { confidenceOf } from './judgement/confidence.ts';
import type { Scored } from './overlaps.ts';
import { shownName } from './shown-name.ts';

export interface Found {
  readonly by: CompiledRule;
  /** As in the candidate: the place on whose neighbourhood it depends. */
  readonly at: number;
  readonly span: Span;
  readonly confidence: Scored['confidence'];
  readonly suggestedName: string;
  /** As in the finding. */
  readonly name?: string;
}

/** Those that are worth something. The judgement is dear and depends on no place: where a text repeats itself, it is made once. */
export function judge(candidates: readonly Candidate[]): Found[] {
  const known = new Map<string, Judgement | 'nothing'>();
  const found: Found[] = [];
  for (const candidate of candidates) {
    const { by, at, span, name, value, shape } = candidate;
    const same = `${by.order} ${shape} ${name}\n${value}`;
    let judgement = known.get(same);
    if (judgement === undefined) {
      judgement = judgeOne(candidate) ?? 'nothing';
      known.set(same, judgement);
    }
    if (judgement !== 'nothing') found.push({ by, at, span, ...judgement });
  }
  return found;
}

type Judgement = Pick<Found, 'confidence' | 'suggestedName' | 'name'>;

function judgeOne(candidate: Candidate): Judgement | undefined {
  const confidence = confidenceOf(candidate);
  return (
    confidence && { confidence, suggestedName: suggestName(candidate.by.rule, candidate.name), ...shownName(candidate.name) }
  );
}

/** What is made to be published is no finding. */
export function toFinding({ by: { rule }, span, confidence, suggestedName, name }: Found): Finding[] {
  if (confidence === 'public') return [];
  const { id, title, why, page } = rule;
  return [{ rule: id, title, why, confidence, span, suggestedName, page, ...(name !== undefined && { name }) }];
}
