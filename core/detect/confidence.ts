/** confidence: what a candidate is worth; undefined when it is no credential. */

import { wordsOf } from '../reference/name.ts';
import { isAllowed } from './allowlist.ts';
import type { Candidate } from './match.ts';
import type { Scored } from './overlaps.ts';
import { hasQuality } from './quality.ts';

/** A right checksum needs no look at the value's randomness; a wrong one costs a step, no more: sample tokens often have one. */
export function confidenceOf({ by, value, name }: Candidate): Scored['confidence'] | undefined {
  const { rule, checksum } = by;
  if (rule.confidence === 'public') return 'public';
  if (isAllowed(rule, value)) return undefined;
  const verdict = checksum?.(value) ?? 'absent';
  if (verdict === 'right') return 'certain';
  if (!hasQuality(rule.quality ?? 'token', value, wordsOf(name ?? '').join(' '))) return undefined;
  return verdict === 'wrong' ? lower[rule.confidence] : rule.confidence;
}

const lower = { certain: 'likely', likely: 'possible', possible: 'possible' } as const;
