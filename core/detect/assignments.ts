/** assignments: a name and the literal that it is given: assignment, object field, keyword argument, JSON member, env, YAML, TOML or properties line. */

import { wordsOf } from '../reference/name.ts';
import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';

export interface Assignment {
  readonly name: string;
  /** The name's words, lower case, parted by single spaces. */
  readonly words: string;
  /** The value without its quotes. */
  readonly value: Span;
}

/** A name read from a text, with what it is given, if that is a literal. */
export interface ReadName {
  readonly end: number;
  readonly assignment?: Assignment;
}

const longestName = 64;
const longestValue = 1024;

/** Reads the whole name round the offset `at`; bounded work. A half-typed literal is none. */
export function readName(text: string, at: number, language: Language): ReadName {
  const start = nameStart(text, at);
  const end = nameEnd(text, at);
  if (start === undefined || end === undefined) return { end: at };
  const value = readValue(text, end, language);
  if (!value) return { end };
  const name = text.slice(start, end);
  return { end, assignment: { name, words: wordsOf(name).join(' '), value } };
}

/** The name that a value standing at `start` is given to on the same line, for a value that was found by its form. Bounded work. */
export function nameBefore(text: string, start: number): string | undefined {
  const before = text.slice(Math.max(0, start - 160), start);
  const line = withoutAddress(before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1));
  const at = Math.max(line.lastIndexOf('='), line.lastIndexOf(':'));
  if (at < 0 || !/^>?[ \t]{0,20}[A-Za-z@$]{0,2}\\?["'`]?(?:[A-Za-z]{1,12}[ +])?$/.test(line.slice(at + 1))) return undefined;
  const name = lastName(line, at);
  if (!name) return undefined;
  const typed = line[at] === '=' ? line.slice(0, name.start).trimEnd() : '';
  return typed.endsWith(':') ? (lastName(typed, typed.length - 1)?.name ?? name.name) : name.name;
}

/** A line that ends within an address, such as `DATABASE_URL=postgres://shop:`, up to the address. */
function withoutAddress(line: string): string {
  const at = line.lastIndexOf('://');
  return at < 0 || /[\s"'`]/.test(line.slice(at)) ? line : line.slice(0, nameStart(line, at) ?? 0);
}

/** The name that ends before `end`, closing quotes, brackets and the rest of a sign left out. */
function lastName(line: string, end: number): { readonly name: string; readonly start: number } | undefined {
  let last = end;
  while (last > 0 && ' \t:?|+\\"\'`])'.includes(line.charAt(last - 1))) last -= 1;
  const start = nameStart(line, last);
  const name = start === undefined ? '' : line.slice(start, last);
  return start !== undefined && /^-{0,2}[A-Za-z_$À-ɏ]/.test(name) ? { name, start } : undefined;
}

// What may stand between a name and its value: a closing quote or bracket, a declared type, and the sign itself (but no comparison).
const sign =
  /\\?["'`]?\]?\??[ \t]{0,40}(?::[ \t]{0,4}[A-Za-z&][\w.<>[\]|&?' ]{0,60}=(?![=>~])|(?::|\?\?|\|\||\+|\?)?=(?![=~])>?|:(?![:=]))/y;

const quotedStart = /\s{0,80}[A-Za-z@$]{0,2}(\\?["'`])/y;

function readValue(text: string, from: number, language: Language): Span | undefined {
  sign.lastIndex = from;
  if (!sign.test(text)) return undefined;
  const afterSign = sign.lastIndex;
  quotedStart.lastIndex = afterSign;
  const opening = quotedStart.exec(text);
  if (opening) return readQuoted(text, quotedStart.lastIndex, opening[1] ?? '"');
  return readBare(text, afterSign, language);
}

/** Up to the same quote on the same line; `\"` opens a string inside a string and is closed by itself. */
function readQuoted(text: string, start: number, quote: string): Span | undefined {
  const limit = Math.min(text.length, start + longestValue);
  for (let i = start; i < limit; i++) {
    if (isLineBreak(text.charCodeAt(i))) return undefined;
    if (text.startsWith(quote, i)) return i > start ? { start, end: i } : undefined;
    if (text.charCodeAt(i) === backslash) i += 1;
  }
  return undefined;
}

interface Bare {
  /** What must part the sign from the value. */
  readonly gap: RegExp;
  /** Where a value ends before its line does. */
  readonly end: RegExp;
}

const unspaced: Bare = { gap: /(?<==)/y, end: /[\s;&|)]/ };
const toComment: Bare = { gap: /(?<==)[ \t]{0,40}(?!#)|(?<=:)[ \t]{1,40}(?!#)/y, end: /\s#/ };
const toLineEnd: Bare = { gap: /[ \t]{0,40}/y, end: /\s*$/ };

/** Languages that have values without quotes. */
const bares = new Map<string, Bare>([
  ['shellscript', unspaced],
  ['dockerfile', unspaced],
  ['makefile', toComment],
  ['dotenv', toComment],
  ['yaml', { gap: /(?<=:)[ \t]{1,40}(?!#)|(?<==)/y, end: /\s#|[,}\]](?:\s|$)/ }],
  ['ini', toLineEnd],
  ['properties', toLineEnd],
  ['plaintext', { gap: /[ \t]{0,4}/y, end: /[\s,;&]/ }],
]);

function readBare(text: string, afterSign: number, { id }: Language): Span | undefined {
  const bare = bares.get(id);
  if (!bare) return undefined;
  bare.gap.lastIndex = afterSign;
  if (!bare.gap.test(text)) return undefined;
  const start = bare.gap.lastIndex;
  const rest = text.slice(start, start + longestValue);
  const line = rest.slice(0, rest.search(/[\r\n]|$/));
  const cut = line.search(bare.end);
  const value = (cut < 0 ? line : line.slice(0, cut)).trimEnd();
  return value === '' || line.length === longestValue ? undefined : { start, end: start + value.length };
}

function nameStart(text: string, at: number): number | undefined {
  let start = at;
  while (start > 0 && isNamePart(text.charCodeAt(start - 1))) {
    start -= 1;
    if (at - start > longestName) return undefined;
  }
  return start;
}

function nameEnd(text: string, at: number): number | undefined {
  let end = at;
  while (end < text.length && isNamePart(text.charCodeAt(end))) {
    end += 1;
    if (end - at > longestName) return undefined;
  }
  return end;
}

const backslash = 92;

function isLineBreak(unit: number): boolean {
  return unit === 10 || unit === 13;
}

/** Letters (with European accents), digits, and `_ $ - .`, which join a name's parts in one language or another. */
function isNamePart(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 48 && unit <= 57) ||
    unit === 95 ||
    unit === 36 ||
    unit === 45 ||
    unit === 46 ||
    (unit >= 0xc0 && unit <= 0x24f)
  );
}
