/**
 * bech32: a name, `1`, and text of 32 characters, of which the last six sum up all before them; age's identities.
 * https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki#bech32
 */

import type { Verdict } from './verdict.ts';

const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

export function bech32(value: string): Verdict {
  const text = value.toLowerCase();
  const at = text.lastIndexOf('1');
  const data = [...text.slice(at + 1, -6)].map((character) => alphabet.indexOf(character));
  return !data.includes(-1) && encodeBech32(text.slice(0, at), data) === text ? 'right' : 'wrong';
}

/** `data`: numbers below 32. In small letters. */
export function encodeBech32(name: string, data: readonly number[]): string {
  const codes = [...name].map((character) => character.charCodeAt(0));
  const body = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31), ...data];
  const sum = checksumOf([...body, 0, 0, 0, 0, 0, 0]) ^ 1;
  const last = [25, 20, 15, 10, 5, 0].map((shift) => (sum >> shift) & 31);
  return `${name}1${[...data, ...last].map((digit) => alphabet.charAt(digit)).join('')}`;
}

const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

function checksumOf(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    generator.forEach((factor, bit) => {
      if ((top >> bit) & 1) sum ^= factor;
    });
  }
  return sum;
}
