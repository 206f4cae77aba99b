/** literal: a value in quotes, behind whatever a language puts between a sign and the quote. */

import type { Span } from '../../text/span.ts';

const longestValue = 1024;

// A line break, a comment, a bracket or what opens a binary in Erlang, a call that only dresses the value up (`String("…")`, `Buffer.from("…")`), a string's prefix, the quote.
const opening =
  /\s{0,80}(?:\\\r?\n\s{0,80})?(?:(?:\/\*[^*\r\n]{0,80}\*\/|(?:\/\/|#)[^\r\n]{0,120}[\r\n])\s{0,80})?(?:\(\s{0,8}|<<)?(?:(?:new )?&?(?:\[\]|[\w.:]{0,40}(?:\(\)[\w.]{0,12})?)(?:string|stringliteral|str|secret|from|bytes?|some|ptr|decode|textencoder\(\)\.encode|bytes\.fromhex|hex2bin|unhexlify|key|password|token|encrypt|ok)!?\(\s{0,8}){0,2}(?:[A-Za-z@$]{0,2}|b?r#{1,2})("""|'''|\\{0,3}["'`]|&(?:quot|#34|#39);)/iy;

const goesOn = /^\s{0,4}\+\s|^[,);]/;

/** The value without its quotes, if a string literal follows at `from`. */
export function literalAfter(text: string, from: number): Span | undefined {
  const opened = openedAt(text, from);
  // Behind a closing quote the expression goes on.
  if (!opened || expressionGoesOn(text, opened.start)) return undefined;
  const value = quotedValue(text, opened.start, opened.quote);
  return value && withoutScheme(text, value);
}

function expressionGoesOn(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit > 127 || isKind(unit, goingOn)) && goesOn.test(text.slice(at, at + 8));
}

interface Opened {
  readonly quote: string;
  /** Behind the quote. */
  readonly start: number;
}

/** Mostly a quote follows behind a blank or two, or something that opens no literal at all: both tell without the pattern. */
function openedAt(text: string, from: number): Opened | undefined {
  let at = from;
  while (at < from + mostBlanks && isBlank(text.charCodeAt(at))) at += 1;
  const first = text.charAt(at);
  if ((first === '"' || first === "'") && text.charAt(at + 1) !== first) return { quote: first, start: at + 1 };
  if (!mayOpen(text, at)) return undefined;
  opening.lastIndex = from;
  const opened = opening.exec(text);
  return opened ? { quote: opened[1] ?? '"', start: opening.lastIndex } : undefined;
}

const mostBlanks = 80;

function isBlank(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13);
}

/** Behind a word stands a bracket, a quote or what belongs to one, or it is `new`. */
function mayOpen(text: string, start: number): boolean {
  let at = start;
  while (at < start + longestCall && isKind(text.charCodeAt(at), ofWord)) at += 1;
  const unit = text.charCodeAt(at);
  return at === start
    ? isKind(unit, opens) || unit > 127
    : isKind(unit, followsWord) || (unit === space && /^new /i.test(text.slice(start, start + 4)));
}

/** Of what may stand before the bracket: a longer word calls nothing that only dresses a value up. */
const longestCall = 56;
const space = 32;
const [ofWord, opens, followsWord, goingOn] = [1, 2, 4, 8];

function isKind(unit: number, kind: number): boolean {
  return unit < 128 && ((kinds[unit] ?? 0) & kind) > 0;
}

/**
 * By ASCII unit: what a call or a string's prefix is made of; what else a literal may begin with; what may follow a word there; what may
 * stand behind a closing quote.
 */
const kinds = Uint8Array.from({ length: 128 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  return (
    (/[\w.:@$]/.test(character) ? ofWord : 0) |
    (/[/#("'`&[<\\]/.test(character) ? opens : 0) |
    (/[("'`&#!\\]/.test(character) ? followsWord : 0) |
    (/[\s+,);]/.test(character) ? goingOn : 0)
  );
});

/** Up to the same quote on the same line; `\"` opens a string inside a string and is closed by itself. A half-typed literal is none. */
export function quotedValue(text: string, start: number, quote: string): Span | undefined {
  const limit = Math.min(text.length, start + longestValue);
  const closing = quote.charCodeAt(0);
  for (let i = start; i < limit; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || unit === 13) return undefined;
    if (unit === closing && text.startsWith(quote, i)) return i > start ? { start, end: i } : undefined;
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
