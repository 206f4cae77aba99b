/** markup: values between tags: `<password>…</password>`, `<entry key="password">…</entry>`, `<key>password</key><string>…</string>`. */

import type { Named, Reading } from './reading.ts';

const contents = '\\s{0,80}(?:<!\\[CDATA\\[)?([^<>\\s][^<>]{0,1000})(?:\\]\\]>)?<\\/';
const element = new RegExp(`(?:\\s[^<>]{0,200})?>${contents}`, 'y');
const keyed = new RegExp(
  `\\\\?["'](?:\\s[^<>]{0,200})?>${`\\s{0,80}(?:<value>)?`}${contents}|</(?:key|name|key-name|param-name)>\\s{0,80}<(?:string|value|param-value)>${contents}`,
  'iy',
);

// An attribute or element that says how something is called.
const label = /(?<=(?:key|name|id)\s{0,4}=\s{0,4}\\?["']|<(?:key|name|key-name|param-name)>)/iy;
const tag = /(?<=<(?:[A-Za-z]\w{0,30}:)?)/y;

export function readMarkup({ text, name }: Named): Reading | undefined {
  const last = text.charAt(name.start - 1);
  const isTag = last === '<' || last === ':';
  const place = isTag ? tag : last === '"' || last === "'" || last === '>' ? label : undefined;
  if (!place || !/[>\\"'<\s]/.test(text.charAt(name.end))) return undefined;
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
