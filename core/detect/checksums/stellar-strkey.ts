/**
 * stellar-strkey: a Stellar secret seed is base32 of a version byte, 32 bytes and the CRC-16 of those, low byte first.
 * https://github.com/stellar/stellar-protocol/blob/master/ecosystem/sep-0023.md
 */

import { decodeBase32, encodeBase32 } from './base32.ts';
import { crc16 } from './crc16.ts';
import type { Verdict } from './verdict.ts';

const seedVersion = 18 << 3;

export function stellarStrkey(value: string): Verdict {
  const bytes = decodeBase32(value);
  return bytes !== undefined && encodeSeed(bytes.slice(1, -2)) === value ? 'right' : 'wrong';
}

/** The text of a seed of 32 bytes. */
export function encodeSeed(seed: readonly number[]): string {
  const body = [seedVersion, ...seed];
  const sum = crc16(body);
  return encodeBase32([...body, sum & 0xff, sum >> 8]);
}
