/** markup: values between tags: `<password>…</password>`, `<entry key="password">…</entry>`, `<key>password</key><string>…</string>`. */

import type { Named, Reading } from './reading.ts';

const contents = '\\s{0,80}(?:<!\\[CDATA\\[)?([^<>\\s][^<>]{0,1000})(?:\\]\\]>)?<\\/';
const element = new RegExp(`(?:\\s[^<>]{0,200})?>${contents}`, 'y');
const keyed = new RegExp(
  `\\\\?["'](?:\\s[^<>]{0,200})?>${`\\s{0,80}(?:<value>)?`}${contents}|</(?:key|name|key-name|param-name)>\\s{0,80}<(?:string|value|param-value)>${contents}`,
  'iy',
);

// An attribute or element that says how something is called.
const labels = /(?:key|name|id)\s{0,4}=\s{0,4}\\?["']$|<(?:key|name|key-name|param-name)>$/i;

export function readMarkup({ text, name }: Named): Reading | undefined {
  if (!/[>\\"'<\s]/.test(text.charAt(name.end))) return undefined;
  if (!'<:"\'>'.includes(text.charAt(name.start - 1) || ' ')) return undefined;
  const before = text.slice(Math.max(0, name.start - 34), name.start);
  const isTag = /<(?:[A-Za-z]\w{0,30}:)?$/.test(before);
  if (!isTag && !labels.test(before)) return undefined;
  const form = isTag ? element : keyed;
  form.lastIndex = name.end;
  const match = form.exec(text);
  if (!match) return undefined;
  const inner = (match[1] ?? match[2] ?? '').replace(/\]\]$/, '');
  const start = form.lastIndex - 2 - (match[0].endsWith(']]></') ? 3 : 0) - inner.length;
  return { value: { start, end: start + inner.trimEnd().length }, shape: 'element' };
}
