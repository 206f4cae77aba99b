/** login: a user and a password in one breath: `user/pass: shop/…`, `credentials: shop / …`. */

import type { Span } from '../../../text/span.ts';
import type { Named, Reading } from '../reading.ts';

const both = /(?<=(?<![A-Za-z])(?:user(?:[ _-]?name)?|login|e-?mail|id)s?["'`*]{0,2} ?(?:\/|&|and|\+) ?["'`*]{0,2})/iy;
const given =
  /["'`*]{0,2}[ \t]{0,4}(?::|=|\bis\b)[ \t*]{0,4}["'`]?[\w.@+-]{1,64}["'`]? ?[/:] ?["'`]?(?=[^\s]{0,60}\d)(?=[^\s]{0,60}[A-Za-z])([^\s"'`<>()[\]{},;/:]{6,200})(?=["'`.,;)]{0,2}(?:\s|$))/iy;

export function readLogin({ text, name }: Named): Reading | undefined {
  if (!isBehindUser(text, name.start) && !isBoth(text, name)) return undefined;
  given.lastIndex = name.end;
  const value = given.exec(text)?.[1]?.replace(/[.]$/, '');
  if (value === undefined) return undefined;
  const start = name.end + text.slice(name.end, given.lastIndex).lastIndexOf(value);
  return { value: { start, end: start + value.length }, shape: 'line' };
}

function isBoth(text: string, { start }: Span): boolean {
  if ((text.charCodeAt(start) | 32) !== smallC) return false;
  credentials.lastIndex = start;
  return credentials.test(text);
}

const smallC = 99;
const credentials = /cred(?:ential)?s?(?![\w$.-])/iy;

function isBehindUser(text: string, start: number): boolean {
  if (!mayBeBehindUser(text, start)) return false;
  both.lastIndex = start;
  return both.test(text);
}

/** A cheap look, since most names stand behind a blank: before it and marks the sign that joins the two, or the end of `and`. */
function mayBeBehindUser(text: string, start: number): boolean {
  if (!'/&+ *'.includes(text.charAt(start - 1))) return false;
  let at = start - 1;
  while (at >= start - 2 && text.charAt(at) === '*') at -= 1;
  if (text.charAt(at) === ' ') at -= 1;
  return '/&+dD'.includes(text.charAt(at));
}
