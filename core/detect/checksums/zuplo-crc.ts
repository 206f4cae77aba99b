/**
 * zuplo-crc: a Zuplo API key ends in the CRC-32 of the 32 characters between its prefix and its last underscore, in hex.
 * https://zuplo.com/docs/articles/api-key-leak-detection
 */

import { crc32 } from './crc32.ts';
import type { Verdict } from './verdict.ts';

export function zuploCrc(value: string): Verdict {
  const [, random = '', sum] = value.split('_');
  return zuploSum(random) === sum ? 'right' : 'wrong';
}

/** The 8 hex digits that follow `random` in a key. */
export function zuploSum(random: string): string {
  return crc32(random).toString(16).padStart(8, '0');
}
