/** preceding: a value that stands before its name: `set("…", forKey: "password")`, `[DefaultValue("…")] public string ApiKey`. */

import type { Named, Reading } from '../reading.ts';

const longest = 260;

/** What parts the two, by the unit right before the name: a quote, or a blank behind a type or in a line of its own. */
const behindQuote = /@?(["'])([^\s"'`\\]{4,200})\1,? {1,4}for(?:Key|HTTPHeaderField): ?@?["']$/;
const behindBlank =
  /\b(?:DefaultValue\(|default(?:_value)?(?:_t)? ?= ?)(["'])([^\s"'`\\]{4,200})\1[)\]]{1,2}\s{1,40}(?:[\w<>?.]{1,30} ){0,4}$/;

export function readPreceding({ text, name }: Named): Reading | undefined {
  const last = text.charAt(name.start - 1);
  const form = last === '"' || last === "'" ? behindQuote : last === ' ' ? behindBlank : undefined;
  if (!form || !mayStandBefore(text, name.start, last)) return undefined;
  const from = Math.max(0, name.start - longest);
  const match = form.exec(text.slice(from, name.start));
  const value = match?.[2];
  if (!match || value === undefined) return undefined;
  const start = from + match.index + match[0].indexOf(value, match[0].search(/["']/) + 1);
  return { value: { start, end: start + value.length }, shape: last === ' ' ? 'default' : 'pair' };
}

/** A cheap look, since most names stand behind a blank or a quote. */
function mayStandBefore(text: string, start: number, last: string): boolean {
  return last === ' ' ? text.slice(Math.max(0, start - 120), start).includes(')]') : text.slice(start - 4, start).includes(':');
}
