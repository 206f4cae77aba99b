/** scan: the pipeline on one screen: prefilter, match, score, allow, ignore, finding. */

import { suggestName } from '../reference/name.ts';
import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import { builtInEngine } from './compile.ts';
import { confidenceOf } from './confidence.ts';
import type { Finding } from './finding.ts';
import { applyIgnores } from './ignores.ts';
import { type Candidate, matchRules } from './match.ts';
import { type Scored, withoutOverlaps } from './overlaps.ts';

export interface ScanResult {
  /** Sorted by start, never overlapping. */
  readonly findings: readonly Finding[];
  /** How many more there would be without the text's own ignore comments. */
  readonly suppressed: number;
  /** Ignore comments that silence nothing. */
  readonly unusedIgnores: readonly Span[];
}

/** Linear in the length of `text`; never throws. */
export function scan(text: string, language: Language): ScanResult {
  const candidates = matchRules(builtInEngine(), text, language);
  const findings = withoutOverlaps(candidates.flatMap(score)).flatMap(toFinding);
  return applyIgnores(text, language, findings);
}

function score(candidate: Candidate): Scored[] {
  const confidence = confidenceOf(candidate);
  return confidence === undefined ? [] : [{ ...candidate, confidence }];
}

function toFinding({ by: { rule }, span, name, confidence }: Scored): Finding[] {
  if (confidence === 'public') return [];
  const { id, title, why, page } = rule;
  return [{ rule: id, title, why, confidence, span, suggestedName: suggestName(rule, name), page }];
}
