/**
 * nkey: a NATS seed is base32 of two bytes that tell its kind, 32 of the key, and the CRC-16 of those, low byte first.
 * https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth and https://github.com/nats-io/nkeys
 */

import { decodeBase32, encodeBase32 } from './base32.ts';
import { crc16 } from './crc16.ts';
import type { Verdict } from './verdict.ts';

export function nkey(value: string): Verdict {
  const bytes = decodeBase32(value);
  return bytes !== undefined && encodeNkey(bytes.slice(0, -2)) === value ? 'right' : 'wrong';
}

/** The text of a seed: its bytes and their checksum. */
export function encodeNkey(bytes: readonly number[]): string {
  const sum = crc16(bytes);
  return encodeBase32([...bytes, sum & 0xff, sum >> 8]);
}
