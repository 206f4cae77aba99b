/** confidence: what a candidate is worth; undefined when it is no credential. */

import { wordsOf } from '../reference/name.ts';
import { isAllowed } from './allowlist.ts';
import type { Confidence } from './finding.ts';
import type { Candidate } from './match.ts';
import { hasQuality } from './quality.ts';

/** A right checksum needs no look at the value's randomness; a wrong one costs a step, no more: sample tokens often have one. */
export function confidenceOf({ by, value, name }: Candidate): Confidence | undefined {
  const { rule, checksum } = by;
  if (isAllowed(rule, value)) return undefined;
  const verdict = checksum?.(value) ?? 'absent';
  if (verdict === 'right') return 'certain';
  if (!hasQuality(rule.quality ?? 'token', value, wordsOf(name ?? '').join(' '))) return undefined;
  return verdict === 'wrong' ? lower[rule.confidence] : rule.confidence;
}

const lower: Readonly<Record<Confidence, Confidence>> = { certain: 'likely', likely: 'possible', possible: 'possible' };
