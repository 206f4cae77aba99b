/**
 * cloudflare-crc: a Cloudflare credential of the new form ends in the CRC-32 of the 40 characters behind its prefix, in hex.
 * https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/
 */

import { crc32 } from './crc32.ts';
import type { Verdict } from './verdict.ts';

export function cloudflareCrc(value: string): Verdict {
  const body = value.slice(value.indexOf('_') + 1);
  return cloudflareSum(body.slice(0, -8)) === body.slice(-8) ? 'right' : 'wrong';
}

/** The 8 hex digits that follow `random` in a token. */
export function cloudflareSum(random: string): string {
  return crc32(random).toString(16).padStart(8, '0');
}
