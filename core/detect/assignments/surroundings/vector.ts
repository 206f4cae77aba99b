/** vector: a key beside what it enciphers and what becomes of that, as in the test vectors by which algorithms are published. */

import type { Span } from '../../../text/span.ts';
import type { Named } from '../reading.ts';

const reach = 600;

// The other parts of a vector: a name before a sign and bytes in hexadecimal.
const part =
  /(?<![A-Za-z])(plain_?text|cipher_?text|pt|ct|nonce|aad|iv|salt|msg|message|mac|tag|digest|hash|input|in|output|out|data|expected|result|counter|seed|sealed)["']?(?:, (?:_|err))?\s{0,8}(?::=|=>|[:=])\s{0,8}(?:[\w.]{1,40}\()?["'`]?(?:0x)?(?:[0-9a-f]{2}){4}/gi;

/** How the words begin that call a part: where none is near, the dear look is spared. */
const partWord =
  /(?<![A-Za-z])(?:plain|cipher|pt|ct|nonce|aad|iv|salt|msg|message|mac|tag|digest|hash|in|out|data|expecte|result|counter|seed|sealed)/gi;

const smallY = 121;

/** Two other parts make a vector, of what calls itself secret three, since what it enciphered may stand beside a key in force. Bounded work. */
export function isVector({ text, name, ahead }: Named, { start, end }: Span): boolean {
  // Most names do not end so, and nothing else is looked at.
  if ((text.charCodeAt(name.end - 1) | 32) !== smallY) return false;
  const called = text.slice(name.start, name.end);
  if (!/key$/i.test(called) || !/^(?:0x)?(?:[0-9a-f]{2}){8,}$/i.test(text.slice(start, end))) return false;
  const from = Math.max(0, name.start - reach);
  if (!ahead.has(partWord, from, end + reach - from)) return false;
  const around = text.slice(from, name.start) + text.slice(end, end + reach);
  return (
    new Set([...around.matchAll(part)].map(([, other = '']) => other.toLowerCase())).size >=
    (/secret|private|master/i.test(called) ? 3 : 2)
  );
}
