/** address: a credential among the parts of an address: `?api_key=…&…` in a URL, `Password=…;` in a connection string. */

import type { Span } from '../../../text/span.ts';
import type { Named, Reading } from '../reading.ts';

const argument = /=(?!=)[^\s"'`\\&;,<>(){}[\]|$#]{4,512}/y;

export function readAddress({ text, name }: Named): Reading | undefined {
  const sign = text.charAt(name.end);
  if (sign !== '=' && !(sign === ' ' && text.charAt(name.end + 1) === '=')) return undefined;
  const before = text.charAt(name.start - 1);
  const value = sign === '=' && (before === '?' || before === '&') ? argumentAt(text, name.end) : connectionPart(text, name);
  return value && { value, shape: 'address' };
}

function argumentAt(text: string, at: number): Span | undefined {
  argument.lastIndex = at;
  if (!argument.test(text)) return undefined;
  const value = text.slice(at + 1, argument.lastIndex).replace(/[.:!?]{1,3}$/, '');
  return { start: at + 1, end: at + 1 + value.length };
}

const given = / ?= ?([^\s"'`;<>{}=][^\r\n"'`;<>{}]{0,200})/y;
const otherPart =
  /(?:server|data ?source|host|hostname|addr|address|user ?id|user|username|uid|database|dbname|initial ?catalog|driver|provider|dsn|endpoint|account ?name|shared ?access ?key ?name|defaultendpointsprotocol|hubname|port|trusted_connection|integrated ?security) ?=/i;

// What stands before a part: the string's or line's start or a `;`, with a word of the language, or a part of libpq's.
const opening = /(?<=(?:[;"'`\r\n]|^)[ &]{0,3}(?:[A-Za-z]{1,12} )?["'`]?)/y;
const libpqPart = /(?<=\b(?:host|user|dbname|port)=[^\s"']{1,80} )/y;

/** Among other parts, which `;` divides, or blanks as in libpq. */
function connectionPart(text: string, { start: nameStart, end: nameEnd }: Span): Span | undefined {
  if (!';"\'`& \r\n'.includes(text.charAt(nameStart - 1))) return undefined;
  const isFirst = mayOpen(text, nameStart) && isBehind(opening, text, nameStart);
  const isNext = text.charAt(nameStart - 1) === ' ' && isBehind(libpqPart, text, nameStart);
  if (!isFirst && !isNext) return undefined;
  given.lastIndex = nameEnd;
  const value = given.exec(text)?.[1];
  if (value === undefined) return undefined;
  const span = { start: given.lastIndex - value.length, end: given.lastIndex };
  const before = lineEnd(text.slice(Math.max(0, nameStart - 160), nameStart));
  const after = /^[^\r\n"'`]{0,160}/.exec(text.slice(span.end, span.end + 160))?.[0] ?? '';
  if (isFirst && (before + after).includes(';')) return otherPart.test(before) || otherPart.test(after) ? span : undefined;
  const word = /^[^\s,)]{1,200}/.exec(value)?.[0] ?? '';
  return isNext ? { start: span.start, end: span.start + word.length } : undefined;
}

/** A cheap look, since most names stand behind a blank and a longer word. */
function mayOpen(text: string, start: number): boolean {
  for (let at = start - 1; at >= start - farthestOpening; at--) if (at < 0 || openings[text.charCodeAt(at)] === 1) return true;
  return false;
}

const farthestOpening = 18;
const openings = Uint8Array.from({ length: 128 }, (_, unit) => Number(/[;"'`\r\n]/.test(String.fromCharCode(unit))));

function isBehind(form: RegExp, text: string, at: number): boolean {
  form.lastIndex = at;
  return form.test(text);
}

function lineEnd(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
}
