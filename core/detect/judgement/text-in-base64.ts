/** text-in-base64: a text, or words of stand-ins, that somebody made look like a token: `dGhpcyBpcyBub3QgcmVhbA==`. */

import { decodeBase64 } from '../checksums/base64.ts';
import { isSpokenStandIn } from './placeholders.ts';
import { isSentence } from './sentence.ts';
import { spokenShare } from './spoken.ts';

/** A user with a password is another thing. Linear in the value's length. */
export function isTextInBase64(value: string): boolean {
  if (value.length < 12 || value.length > 400 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(value)) return false;
  const text = textIn(value);
  if (
    text !== undefined &&
    !/^[^\s:]+:/.test(text) &&
    (isSentence(text) || isSpokenStandIn(text) || spokenShare(text) === 1 || isChosen(text))
  )
    return true;
  return turns.some(
    (turn) =>
      mayBeText(value, turn) && textIn(value.slice(turn, turn + 16)) !== undefined && isSentence(textIn(value.slice(turn)) ?? ''),
  );
}

/** Where four units of what was cut or turned round, so that it decodes to nothing, may begin. */
const turns = [1, 2, 3];

/** Every fourth unit holds the upper half of a byte, which is small in ASCII: two of them rule out most of what is random. */
function mayBeText(value: string, from: number): boolean {
  return isSmallHalf(value.charCodeAt(from)) && isSmallHalf(value.charCodeAt(from + 4));
}

/** Up to 31: `A` to `f`. */
function isSmallHalf(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 102);
}

function textIn(value: string): string | undefined {
  if (!mayBeText(value, 0)) return undefined;
  const [whole = ''] = value.split('=');
  const text = decodeBase64(whole.length % 4 === 1 ? whole.slice(0, -1) : whole);
  return text !== undefined && /^[\x20-\x7e]{8,}\n?$/.test(text) ? text.trimEnd() : undefined;
}

/** `my-secret-key1234567890abcdefghi`: the length that a cipher asks for, filled up by hand. */
function isChosen(text: string): boolean {
  return text.length >= 16 && filledUp.test(text);
}

const filledUp = /^(?:my|this|some|test|sample|example|demo|dummy|fake)[-_ ]/i;
