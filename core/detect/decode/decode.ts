/** decode: credentials inside encoded texts, up to three encodings deep, reported where the outermost one stands. */

import { suggestName } from '../../reference/name.ts';
import type { Span } from '../../text/span.ts';
import { nameBefore } from '../assignments/name-before.ts';
import type { Engine } from '../engine/compile.ts';
import type { CompiledRule } from '../engine/compiled-rule.ts';
import { longRuns } from '../engine/long-runs.ts';
import { matchRules } from '../engine/match.ts';
import { runSight } from '../engine/sight.ts';
import { type Found, judge } from '../found.ts';
import { withoutOverlaps } from '../overlaps.ts';
import { shownName } from '../shown-name.ts';
import { alphabetRuns } from './alphabet-runs.ts';
import { eachEscapeRun } from './escape-runs.ts';
import type { Run } from './run.ts';
import { wrappedRuns } from './wrapped-runs.ts';

const deepest = 3;

/**
 * The one that says most for each encoded run in `range`, whole stretches, of which `long` are the long runs.
 * Only what is sure enough counts: what merely looks random proves nothing about a text that was meant for machines.
 */
export function findEncoded(engine: Engine, text: string, range: Span, long: readonly Span[]): Found[] {
  return runsIn(text, range, long).flatMap((run): Found[] => {
    const { span, inside } = findInRun(engine, run, 1);
    const best = inside.toSorted((a, b) => sureness[b.confidence] - sureness[a.confidence] || a.by.order - b.by.order)[0];
    if (!best) return [];
    const name = nameBefore(text, span.start);
    const suggestedName = suggestName(best.by.rule, name);
    return [{ by: encoded(best.by), at: span.start, span, confidence: best.confidence, suggestedName, ...shownName(name) }];
  });
}

function findInRun(
  engine: Engine,
  { span, decoded, longer }: Run,
  depth: number,
): { readonly span: Span; readonly inside: Found[] } {
  const inside = findInside(engine, decoded, depth);
  return inside.length === 0 && longer ? findInRun(engine, longer, depth) : { span, inside };
}

function findInside(engine: Engine, text: string, depth: number): Found[] {
  const direct = withoutOverlaps(judge(matchRules(engine, text, { id: 'plaintext' }))).filter(
    ({ by, confidence }) => confidence === 'certain' || (by.rank === 0 && confidence === 'likely'),
  );
  if (direct.length > 0 || depth === deepest) return direct;
  const whole = { start: 0, end: text.length };
  return runsIn(text, whole, longRuns(text, whole)).flatMap((run) => findInRun(engine, run, depth + 1).inside);
}

function runsIn(text: string, range: Span, long: readonly Span[]): Run[] {
  const runs = [...alphabetRuns(text, long), ...wrappedRuns(text, long)];
  eachEscapeRun(text, range, (run) => runs.push(run));
  return runs;
}

const sureness = { public: 0, possible: 0, likely: 1, certain: 2 } as const;

/** A format met as it is says more of a place than one met in a decoded text, and that more than a guess. */
function encoded(by: CompiledRule): CompiledRule {
  return { ...by, rank: 0.5, sight: () => runSight };
}
