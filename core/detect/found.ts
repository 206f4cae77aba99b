/** found: a candidate that is worth something, without its value: what is kept between two looks at a text. */

import { suggestName } from '../reference/name.ts';
import type { Span } from '../text/span.ts';
import type { CompiledRule } from './engine/compile.ts';
import type { Candidate } from './engine/match.ts';
import type { Finding } from './finding.ts';
import { confidenceOf } from './judgement/confidence.ts';
import type { Scored } from './overlaps.ts';

export interface Found {
  readonly by: CompiledRule;
  /** As in the candidate: the place on whose neighbourhood it depends. */
  readonly at: number;
  readonly span: Span;
  readonly confidence: Scored['confidence'];
  readonly suggestedName: string;
}

/** Nothing, or the one thing that the candidate is. */
export function judge(candidate: Candidate): Found[] {
  const confidence = confidenceOf(candidate);
  if (confidence === undefined) return [];
  const { by, at, span, name } = candidate;
  return [{ by, at, span, confidence, suggestedName: suggestName(by.rule, name) }];
}

/** What is made to be published is no finding. */
export function toFinding({ by: { rule }, span, confidence, suggestedName }: Found): Finding[] {
  if (confidence === 'public') return [];
  const { id, title, why, page } = rule;
  return [{ rule: id, title, why, confidence, span, suggestedName, page }];
}
