/** same-word: a plain word that is a user's, database's or host's name beside it, as in demonstrations: `POSTGRES_USER=shop`, `POSTGRES_PASSWORD=shop`. */

import type { Span } from '../../../text/span.ts';

const reach = 240;
const longestWord = 26;
/** A word that stands there more often is no name of one thing. */
const mostLooks = 8;
const word = /^[A-Za-z]{3,24}\d{0,2}$/;

// What such a name ends with, and what may stand before its value: a sign, a quote, a variable whose default it is.
const named =
  /(?:user|username|user_?name|login|uid|db|database|dbname|name|catalog)\\?["'`]?\s{0,4}(?:[:=]|=>)\s{0,4}\\?["'`]?(?:\$\{[\w.-]{1,60}:[-=?]?)?$/i;

/** Bounded work, and none for what has a mark. */
export function isNameBeside(text: string, { start, end }: Span): boolean {
  const value = text.slice(start, Math.min(end, start + longestWord + 1));
  if (!word.test(value)) return false;
  const from = Math.max(0, start - reach);
  const around = text.slice(from, end + reach);
  let looks = 0;
  for (let at = around.indexOf(value); at >= 0 && looks < mostLooks; at = around.indexOf(value, at + 1)) {
    looks += 1;
    const isItself = from + at === start;
    const isWhole = !/[\w-]/.test(around.charAt(at - 1)) && !/[\w-]/.test(around.charAt(at + value.length));
    if (!isItself && isWhole && named.test(around.slice(Math.max(0, at - 100), at))) return true;
  }
  return false;
}

/** `CREATE USER shop IDENTIFIED BY 'shop'`: the name of the account or of what it is for, earlier in the statement. Bounded work. */
export function isNameInStatement(text: string, { start, end }: Span): boolean {
  const value = text.slice(start, Math.min(end, start + longestWord + 1));
  if (!word.test(value)) return false;
  const before =
    text
      .slice(Math.max(0, start - reach), start)
      .split(';')
      .at(-1) ?? '';
  return before.split(/[^\w-]+/).includes(value);
}
