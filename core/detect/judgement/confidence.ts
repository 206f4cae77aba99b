/** confidence: what a candidate is worth; undefined when it is no credential. */

import type { Candidate } from '../engine/candidate.ts';
import type { Scored } from '../overlaps.ts';
import { isAllowed } from './allowlist.ts';
import { judge } from './judge.ts';
import { hasQuality, isVaried } from './quality.ts';

/** A right checksum needs no look at the value's randomness; a wrong one costs a step, no more: sample tokens often have one. */
export function confidenceOf(candidate: Candidate): Scored['confidence'] | undefined {
  const { by, value, name = '', shape } = candidate;
  const { rule, checksum } = by;
  if (rule.confidence === 'public') return 'public';
  if (isAllowed(rule, value)) return undefined;
  const verdict = checksum?.(value) ?? 'absent';
  if (verdict === 'right') return 'certain';
  const { quality = 'token' } = rule;
  if (quality === 'by-name') return judge({ name, value, shape });
  if (!hasQuality(quality, value)) return isPossible(candidate) ? 'possible' : undefined;
  return verdict === 'wrong' ? lower[rule.confidence] : rule.confidence;
}

const lower = { certain: 'likely', likely: 'possible', possible: 'possible' } as const;

/** Somebody's own format speaks for a value that looks made up, a run or a repetition excepted; and a place that gives it a name. */
function isPossible({ by: { rule }, value, shape }: Candidate): boolean {
  if (rule.called !== undefined) return judge({ name: rule.called, value, shape }) !== undefined;
  return (rule.quality ?? 'token') === 'token' && isVaried(value);
}
