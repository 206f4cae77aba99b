/** enumerated: a long value that is itself a row of names with signs, `a=1 b=2 …`: what they are given is read name by name, and the whole is no credential. */

import type { Span } from '../../../text/span.ts';

const shortest = 64;
/** Nearly no generator gives so many in so few units as a value may have. */
const mostSigns = 8;

/**
 * Looks at the value up to the sign that tells: of thousands of names in a line, each would be given all that follows. A value that begins otherwise
 * is one with names behind it, and one that is given something generated, `shop:… orders:…`, may be a list of credentials.
 */
export function isEnumerated(text: string, { start, end }: Span): boolean {
  if (end - start < shortest) return false;
  let signs = 0;
  let part = start;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (isKind(text, at, ofWord) || unit === dash) continue;
    const isSign = unit === equals || (unit === colon && !isBehindPair(text, at));
    if (part === start && !isSign) return false;
    // A sign with nothing behind it fills base64 up.
    if (at - part >= generated && !(isSign && isKind(text, at + 1, ofWord)) && isMixed(text, part, at)) return false;
    if (isSign) signs += 1;
    if (signs === mostSigns) return true;
    part = at + 1;
  }
  return false;
}

/** In units. */
const generated = 12;

/** Letters and digits. */
function isMixed(text: string, start: number, end: number): boolean {
  const part = text.slice(start, end);
  return /\d/.test(part) && /[A-Za-z]/.test(part);
}

/** In a fingerprint, `3b:97:13:…`, and in a time no name stands before a colon. */
function isBehindPair(text: string, at: number): boolean {
  return isKind(text, at - 1, hexadecimal) && isKind(text, at - 2, hexadecimal) && !isKind(text, at - 3, ofWord);
}

const equals = 61;
const dash = 45;
const colon = 58;
const [ofWord, hexadecimal] = [1, 2];

function isKind(text: string, at: number, kind: number): boolean {
  return ((kinds[text.charCodeAt(at)] ?? 0) & kind) > 0;
}

const kinds = Uint8Array.from({ length: 128 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  return (/\w/.test(character) ? ofWord : 0) | (/[0-9A-Fa-f]/.test(character) ? hexadecimal : 0);
});
