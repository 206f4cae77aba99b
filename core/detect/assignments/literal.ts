/** literal: a value in quotes, behind whatever a language puts between a sign and the quote. */

import type { Span } from '../../text/span.ts';

const longestValue = 1024;

// A line break, a comment, a bracket, a call that only dresses the value up (`String("…")`, `Buffer.from("…")`), a string's prefix, the quote.
const opening =
  /\s{0,80}(?:(?:\/\*[^*\r\n]{0,80}\*\/|(?:\/\/|#)[^\r\n]{0,120}[\r\n])\s{0,80})?(?:\(\s{0,8})?(?:(?:new )?&?(?:\[\]|[\w.:]{0,40}(?:\(\)[\w.]{0,12})?)(?:string|str|secret|from|bytes?|some|ptr|decode|textencoder\(\)\.encode|bytes\.fromhex|hex2bin|unhexlify|key|password|token|encrypt|ok)!?\(\s{0,8}){0,2}(?:[A-Za-z@$]{0,2}|b?r#{1,2})("""|'''|\\{0,3}["'`]|&(?:quot|#34|#39);)/iy;

const goesOn = /^\s{0,4}\+\s|^[,);]/;

/** The value without its quotes, if a string literal follows at `from`. */
export function literalAfter(text: string, from: number): Span | undefined {
  opening.lastIndex = from;
  const opened = opening.exec(text);
  // Behind a closing quote the expression goes on.
  if (!opened || goesOn.test(text.slice(opening.lastIndex, opening.lastIndex + 8))) return undefined;
  const value = quotedValue(text, opening.lastIndex, opened[1] ?? '"');
  return value && withoutScheme(text, value);
}

/** Up to the same quote on the same line; `\"` opens a string inside a string and is closed by itself. A half-typed literal is none. */
export function quotedValue(text: string, start: number, quote: string): Span | undefined {
  const limit = Math.min(text.length, start + longestValue);
  for (let i = start; i < limit; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || unit === 13) return undefined;
    if (text.startsWith(quote, i)) return i > start ? { start, end: i } : undefined;
    if (unit === backslash) i += 1;
  }
  return undefined;
}

const backslash = 92;

const scheme = /(?:bearer|basic|token|bot|api-?key|geniekey|ssws|digest)[ +]{1,2}(?=\S)/iy;
const schemeAlone = /^(?:bearer|basic|token) ?$/i;
const joined = /\\?["'`]\s{0,4}[+.&]\s{0,20}/y;

/** `Bearer …` without its first word, also where the word is a string of its own. */
export function withoutScheme(text: string, value: Span): Span | undefined {
  scheme.lastIndex = value.start;
  if (scheme.test(text) && scheme.lastIndex < value.end) return { start: scheme.lastIndex, end: value.end };
  if (value.end - value.start > 7 || !schemeAlone.test(text.slice(value.start, value.end))) return value;
  joined.lastIndex = value.end;
  return joined.test(text) ? literalAfter(text, joined.lastIndex) : undefined;
}
