/** directive: a line of words of which one names what follows: `password …`, `enable secret 5 …`, `user shop password …`. */

import { isCommented, lineBefore } from '../comment-line.ts';
import { shortWordBehind } from '../next-word.ts';
import type { Named, Reading } from '../reading.ts';

// How the value is kept may stand before it, by a number or a word.
const given =
  /[ \t]{1,20}(?:(?:\d{1,2}|ENC|plaintext|-{2}plaintext)[ \t]{1,4})?(?:(["'])([^\s"'`]{4,200})\1|([^\s"'`;{}=<>$%!#|&()][^\s"'`;{}=<>|&()]{3,200}={0,2}))[ \t]{0,20}(?:;|(?:RO|RW|level|role|privilege)\b|$|[\r\n])/y;

/** How a word may begin that says how the value is kept. */
const keeps = '0123456789Ep-';

const alone = /^[ \t]{0,20}$/;
const behindWords = /^[ \t]{0,20}(?:[\w./:@-]{1,60}[ \t]{1,8}){1,5}$/;

/** In files of settings, and in notes where nothing else stands in the line or a generator gave the value. */
export function readDirective({ text, name, language }: Named): Reading | undefined {
  if (language.id === 'plaintext' && !isLongOrKept(text, name.end)) return undefined;
  given.lastIndex = name.end;
  const match = given.exec(text);
  if (!match || isCommented(text, name.start)) return undefined;
  const value = match[2] ?? match[3] ?? '';
  const before = lineBefore(text, name.start);
  const isLine = alone.test(before);
  if (!isLine && !behindWords.test(before)) return undefined;
  if ((!isLine || language.id === 'plaintext') && !(/\d/.test(value) && /[A-Za-z]/.test(value) && value.length >= 8))
    return undefined;
  const start = match.index + match[0].lastIndexOf(value);
  return { value: { start, end: start + value.length }, shape: 'option' };
}

/** In a note, a value of eight units or more. */
function isLongOrKept(text: string, from: number): boolean {
  const short = shortWordBehind(text, from);
  return short === undefined || (short !== '' && keeps.includes(short));
}
