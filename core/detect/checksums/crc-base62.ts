/**
 * crc-base62: the last 6 characters are the CRC-32 of the random ones before them, in base62; GitHub's and npm's tokens.
 * https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */

import { crc32 } from './crc32.ts';
import type { Verdict } from './verdict.ts';

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const width = 6;

/** `value` with its prefix, such as `ghp_`, which the checksum leaves out. */
export function crcBase62(value: string): Verdict {
  const body = value.slice(value.lastIndexOf('_') + 1);
  return encodeCrc(body.slice(0, -width)) === body.slice(-width) ? 'right' : 'wrong';
}

/** The 6 characters that follow `random` in a token. */
export function encodeCrc(random: string): string {
  let rest = crc32(random);
  let text = '';
  while (text.length < width) {
    text = digits.charAt(rest % 62) + text;
    rest = Math.floor(rest / 62);
  }
  return text;
}
