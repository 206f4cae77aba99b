/** markup: values between tags: `<password>…</password>`, `<entry key="password">…</entry>`, `<key>password</key><string>…</string>`. */

import type { Span } from '../../../text/span.ts';
import { isGenerated } from '../generated.ts';
import type { Named, Reading } from '../reading.ts';

const contents = '\\s{0,80}(?:<!\\[CDATA\\[)?([^<>\\s][^<>]{0,1000})(?:\\]\\]>)?<\\/';
const element = new RegExp(`(?:\\s[^<>]{0,200})?>\\s{0,80}(?:<[vV]alue>)?${contents}`, 'y');
const keyed = new RegExp(
  `\\\\?["'](?:\\s[^<>]{0,200})?>${`\\s{0,80}(?:<value>)?`}${contents}|</(?:key|name|key-name|param-name)>\\s{0,80}<(?:string|value|param-value)>${contents}`,
  'iy',
);

// An attribute or element that says how something is called.
const label = /(?<=(?:key|name|id)\s{0,4}=\s{0,4}\\?["']|<(?:key|name|key-name|param-name)>)/iy;
const tag = /(?<=<(?:[A-Za-z]\w{0,30}:)?)/y;

/** `<td>Password</td><td>…</td>`, `<p>API key: <b>…</b>`: a page that tells it; only what a generator gives is meant. */
const told =
  /[ \t]?:?[ \t]{0,4}(?:<\/(?:t[dh]|d[td]|b|strong|span|label|p|div)>\s{0,40}:?\s{0,8}){0,2}(?:<(?:t[dh]|dd|b|strong|span|code|kbd|pre|tt|p|div)(?: [^<>]{0,100})?>\s{0,20}){1,3}([^\s<>"'&]{9,512})\s{0,20}<\//iy;

const tagBegins = /</g;
const farthestTag = 8;

function readTold(text: string, name: Span): Reading | undefined {
  told.lastIndex = name.end;
  const match = told.exec(text);
  const value = match?.[1];
  if (!match || value === undefined || !isGenerated(text, name, value)) return undefined;
  const start = match.index + match[0].lastIndexOf(value);
  return { value: { start, end: start + value.length }, shape: 'element' };
}

/** Before the quote of an attribute. */
function mayFollowSign(unit: number): boolean {
  return unit <= 32 || unit > 127 || unit === 61 || unit === 92;
}

export function readMarkup({ text, name, sign, ahead }: Named): Reading | undefined {
  if ((sign === ':' || sign === '<') && ahead.has(tagBegins, name.end, farthestTag)) {
    const reading = readTold(text, name);
    if (reading) return reading;
  }
  const last = text.charAt(name.start - 1);
  const isTag = last === '<' || last === ':';
  const place = isTag ? tag : last === '"' || last === "'" || last === '>' ? label : undefined;
  if (!place || (last !== '>' && !isTag && !mayFollowSign(text.charCodeAt(name.start - 2)))) return undefined;
  if (!/[>\\"'<\s]/.test(text.charAt(name.end))) return undefined;
  place.lastIndex = name.start;
  if (!place.test(text)) return undefined;
  const form = isTag ? element : keyed;
  form.lastIndex = name.end;
  const match = form.exec(text);
  if (!match) return undefined;
  const inner = (match[1] ?? match[2] ?? '').replace(/\]\]$/, '');
  const start = form.lastIndex - 2 - (match[0].endsWith(']]></') ? 3 : 0) - inner.length;
  return { value: { start, end: start + inner.trimEnd().length }, shape: 'element' };
}
