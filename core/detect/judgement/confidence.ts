/** confidence: what a candidate is worth; undefined when it is no credential. */

import type { Candidate } from '../engine/match.ts';
import type { Scored } from '../overlaps.ts';
import { isAllowed } from './allowlist.ts';
import { judge } from './judge.ts';
import { hasQuality, isVaried } from './quality.ts';

/** A right checksum needs no look at the value's randomness; a wrong one costs a step, no more: sample tokens often have one. */
export function confidenceOf({ by, value, name = '', shape }: Candidate): Scored['confidence'] | undefined {
  const { rule, checksum } = by;
  if (rule.confidence === 'public') return 'public';
  if (isAllowed(rule, value)) return undefined;
  const verdict = checksum?.(value) ?? 'absent';
  if (verdict === 'right') return 'certain';
  const { quality = 'token' } = rule;
  if (quality === 'by-name') return judge({ name, value, shape });
  // Somebody's own format speaks for a value that looks made up; a run or a repetition is none all the same.
  if (!hasQuality(quality, value)) return quality === 'token' && isVaried(value) ? 'possible' : undefined;
  return verdict === 'wrong' ? lower[rule.confidence] : rule.confidence;
}

const lower = { certain: 'likely', likely: 'possible', possible: 'possible' } as const;
