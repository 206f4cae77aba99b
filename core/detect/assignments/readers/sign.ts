/** sign: a name, a sign, a value: assignments, fields, keyword arguments, JSON members, lines of env, YAML, TOML and properties files. */

import type { Span } from '../../../text/span.ts';
import { bareAfter, isProse } from '../bare.ts';
import { isGenerated } from '../generated.ts';
import { literalAfter } from '../literal.ts';
import type { Named, Reading } from '../reading.ts';

// What may stand between a name and its value: a closing quote or bracket, an array's size, and the sign itself (but no comparison).
const closing = /(?:\\{0,3}["'`]|&(?:quot|#34|#39);|\*\*)?[\]}]?(?:\[\d{0,6}\])?[?*]?[ \t]{0,40}/.source;
const plain = new RegExp(`${closing}(?:<-(?!-)|(?::{1,3}|\\?\\?|\\|\\||\\+|\\?|\\.)?=(?![=~])>?|:(?![:=]))`, 'y');
// A declared type between the two, behind a colon or a blank, or what a property in C# can.
const typed = new RegExp(
  `${closing}(?::[ \\t]{0,4}[A-Za-z&[][\\w.<>[\\]|&?' ]{0,60}:?=(?![=>~])|(?:[Aa]s |\\*|\\[\\]){0,2}[A-Za-z][\\w.]{0,40}(?:\\(\\d{1,5}\\))?[ \\t]{1,4}:?=(?![=>~])|\\{ ?get;[^{}\\r\\n]{0,40}\\} ?=(?![=>]))`,
  'y',
);

export function readSigned(named: Named): Reading | undefined {
  const { text, name, language, sign } = named;
  const from = plainSigns.includes(sign) ? signEnd(text, name.end) : withError(named);
  const quoted = literalBehind(text, from) ?? (mayBeTyped(named) ? literalBehind(text, endOf(typed, text, name.end)) : undefined);
  if (quoted) return isKeyOfPair(text, name, quoted) || isChoice(text, name) ? undefined : { value: quoted, shape: 'assignment' };
  if (from === undefined || isQuote(text.charAt(from)) || isQuote(text.charAt(from + 1))) return undefined;
  if (isProse(language) && text.startsWith(':', from - 1) && saysNothing(text, name, from)) return undefined;
  const bare = bareAfter(named, from, text.charAt(name.start - 1));
  return bare && { value: bare, shape: 'line' };
}

/** What each of the two may begin with. */
const plainSigns = '&*[?<:|+.=}';
const typedSigns = '&*[?:{';

const equals = /=/g;
/** From a name's end to the sign behind a declared type. */
const farthestSign = 128;

/** Behind most names that a word or a colon follows there is no `=` at all. */
function mayBeTyped({ name, sign, ahead }: Named): boolean {
  return (typedSigns.includes(sign) || isLetter(sign.charCodeAt(0))) && ahead.has(equals, name.end, farthestSign);
}

function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
}

function isQuote(character: string): boolean {
  return character === '"' || character === "'" || character === '`';
}

/** `hmacKey, err := hex.DecodeString("…")`: in Go a call that decodes gives an error besides. */
function withError({ text, name, language, sign }: Named): number | undefined {
  return sign === ',' && language.id === 'go' && name.end - name.start > 3 ? endOf(besidesError, text, name.end) : undefined;
}

const besidesError = /, (?:_|err) :?=(?= ?[\w.]{1,40}\.Decode(?:String)?\()/y;

/** Mostly the sign stands alone, right behind the name or its quote. */
function signEnd(text: string, from: number): number | undefined {
  const at = isQuote(text.charAt(from)) ? from + 1 : from;
  const sign = text.charAt(at);
  const isAlone = (sign === '=' || sign === ':') && !':=~>'.includes(text.charAt(at + 1));
  return isAlone ? at + 1 : endOf(plain, text, from);
}

function endOf(form: RegExp, text: string, from: number): number | undefined {
  form.lastIndex = from;
  return form.test(text) ? form.lastIndex : undefined;
}

function literalBehind(text: string, from: number | undefined): Span | undefined {
  return from === undefined ? undefined : literalAfter(text, from);
}

/** `io.shop.token:name-1.2` is the name of a thing, `PASS: all of them` the outcome of a test. */
function saysNothing(text: string, span: Span, from: number): boolean {
  const name = text.slice(span.start, span.end);
  if (/^pass$/i.test(name)) return !isGenerated(text, span, /^[ \t]{0,4}(\S{0,64})/.exec(text.slice(from, from + 70))?.[1] ?? '');
  return name.includes('.') && !/\s/.test(text.charAt(from));
}

/** `shown ? 'text' : 'password'`: the first of two to choose from is no name of the second. */
function isChoice(text: string, { start, end }: Span): boolean {
  return isQuote(text.charAt(end)) && /\? ?["'`]$/.test(text.slice(start - 3, start));
}

const valueFollows = /["'`],?\s{0,20}["']?value["']?\s{0,4}[:=]|["']\s{0,4}>/iy;

/** `key="NAME" value="…"`: the value is a name itself. */
function isKeyOfPair(text: string, name: Span, value: Span): boolean {
  if (name.end - name.start !== 3) return false;
  valueFollows.lastIndex = value.end;
  return valueFollows.test(text);
}
