/**
 * atlassian-crc: an Atlassian API token ends in the CRC-32 of all before it, the equals sign included, in capital hex.
 * Worked out from one published sample token and not documented by Atlassian, so a wrong one says little.
 */

import { crc32 } from './crc32.ts';
import type { Verdict } from './verdict.ts';

export function atlassianCrc(value: string): Verdict {
  const end = value.lastIndexOf('=') + 1;
  return atlassianSum(value.slice(0, end)) === value.slice(end) ? 'right' : 'wrong';
}

/** The 8 capital hex digits that follow `rest`, which ends in an equals sign. */
export function atlassianSum(rest: string): string {
  return crc32(rest).toString(16).padStart(8, '0').toUpperCase();
}
