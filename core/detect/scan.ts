/** scan: the pipeline on one screen: prefilter, match, judge, decode, overlaps, finding, ignore. */

import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import { writtenBy } from '../text/written-by.ts';
import { findEncoded } from './decode/decode.ts';
import { builtInEngine, type Engine } from './engine/compile.ts';
import { longRuns } from './engine/long-runs.ts';
import { matchRules } from './engine/match.ts';
import { matchRuns } from './engine/match-runs.ts';
import type { View } from './engine/view.ts';
import type { Finding } from './finding.ts';
import { type Found, judge, toFinding } from './found.ts';
import type { Ignore } from './ignores/ignore-comments.ts';
import { applyIgnores } from './ignores/ignores.ts';
import { describeUnused, type UnusedIgnore } from './ignores/unused.ts';
import { withoutBlankets, withoutOverlaps } from './overlaps.ts';

export interface ScanResult {
  /** Sorted by start, never overlapping. */
  readonly findings: readonly Finding[];
  /** What there would be besides without the text's own ignore comments. */
  readonly suppressed: readonly Finding[];
  /** Ignore comments that silence nothing. */
  readonly unusedIgnores: readonly UnusedIgnore[];
}

/** Linear in the length of `text`; never throws. `engine` is another one than the built-in where a project has rules of its own. */
export function scan(text: string, language: Language, engine: Engine = builtInEngine()): ScanResult {
  return conclude(engine, text, language, lookFor(engine, text, writtenBy(text, language)));
}

/** All that each rule finds, whatever else is found at the same place. With a view, only what lies in its zones. */
export function lookFor(engine: Engine, text: string, language: Language, view?: View): Found[] {
  const range = view?.runs ?? wholeOf(text);
  const long = longRuns(text, range);
  const candidates = [...matchRules(engine, text, language, view), ...matchRuns(engine, text, long)];
  return [...judge(candidates), ...findEncoded(engine, text, range, long)];
}

/** What remains of it. `ignores` are the text's own, if they have been read already. */
export function conclude(
  engine: Engine,
  text: string,
  language: Language,
  found: readonly Found[],
  ignores?: readonly Ignore[],
): ScanResult {
  const findings = withoutOverlaps(withoutBlankets(found)).flatMap(toFinding);
  const { unusedIgnores, nearMisses, ...judged } = applyIgnores(text, language, findings, ignores);
  return { ...judged, unusedIgnores: describeUnused(unusedIgnores, nearMisses, engine.ids) };
}

function wholeOf({ length }: string): Span {
  return { start: 0, end: length };
}
