/** base32: to and from text in capitals without padding (RFC 4648), for checks that look inside a value; core has no platform to ask. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

export function encodeBase32(bytes: readonly number[]): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xffff;
    for (held += 8; held >= 5; held -= 5) text += alphabet.charAt((bits >> (held - 5)) & 31);
  }
  return held > 0 ? text + alphabet.charAt((bits << (5 - held)) & 31) : text;
}

/** Whole bytes only, what is left over dropped; undefined when `text` is not base32. */
export function decodeBase32(text: string): number[] | undefined {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const character of text) {
    const digit = alphabet.indexOf(character);
    if (digit < 0) return undefined;
    bits = ((bits << 5) | digit) & 0xffff;
    held += 5;
    if (held < 8) continue;
    held -= 8;
    bytes.push((bits >> held) & 0xff);
  }
  return bytes;
}
