/**
 * aws-account: the characters after the prefix of an AWS access key id are base32 and hold a 12-digit account number.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
 */

import type { Verdict } from './verdict.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Ids made before 2019 (a fifth character of I or J) hold no account. */
export function awsAccount(value: string): Verdict {
  if (/^.{4}[IJ]/.test(value)) return 'absent';
  let bits = 0n;
  for (const character of value.slice(4, 14)) {
    const digit = alphabet.indexOf(character);
    if (digit < 0) return 'wrong';
    bits = (bits << 5n) | BigInt(digit);
  }
  // Of these 50 bits the first is a flag; the next 40 are the account.
  const account = (bits >> 9n) & 0xff_ffff_ffffn;
  return account > 0n && account < 1_000_000_000_000n ? 'right' : 'wrong';
}
