/** body: a function, property or block that gives nothing but the value: `fun password() = "…"`, `get apiKey() { return "…"; }`, `by lazy { "…" }`, `string apiKey("…")`. */

import type { Span } from '../../../text/span.ts';
import { isGenerated } from '../generated.ts';
import { literalAfter } from '../literal.ts';
import type { Named, Reading } from '../reading.ts';

const parameters = /(?:\([^()"'`\r\n]{0,120}\))?/.source;
const type = /(?:\s{0,4}(?::|->)\s{0,4}[\w.<>&'?*[\]]{1,40}|[ \t][\w.*[\]]{1,30}){0,2}?/.source;
const arrow = /=\s{0,4}(?:\([^()"'`\r\n]{0,80}\)(?:: ?\w{1,20})?\s{0,4}=>|\w{1,20}\s{0,4}=>|lambda\b[^:"'`\r\n]{0,40}:)/.source;

/** Up to where the value stands: a brace, an arrow, Kotlin's getter, a line of Python or Ruby below the head. */
const opening = new RegExp(
  `(?:${parameters}|(?<=\\(:\\w{1,64})\\))${type}\\s{0,40}(?:by (?:lazy|extra)\\b(?:\\([^()\\r\\n"']{1,40}\\))?\\s{0,4}[{(]|get\\(\\)\\s{0,4}=|=?\\{(?:\\s{0,80}get\\s{0,4}\\{)?|(?<=(?:[sS]tring|string_view)[&*]? {1,4}\\w{1,64})\\(|${arrow}|:(?=\\s{1,80}return\\b)|(?<=def [\\w.]{1,64}(?:\\(\\))?)[\\r\\n])\\s{0,80}(?:return\\b\\s{0,4})?`,
  'y',
);
const closing = /["'`]{1,3}(?:\.\w{1,20}\(\))?;?(?:\s{0,80}[})]|[ \t]{0,8}(?:$|[\r\n;,]))/y;

const opens = /\{|=>|return|lambda|get\(\)|by |\n|\("/g;
const farthest = 200;

/** Only what a generator gives: programs return words from everything. */
export function readBody({ text, name, sign, ahead }: Named): Reading | undefined {
  // Of all that follows a name without a blank this is the most frequent, and only a brace leads on from it.
  if (sign === '=' && text.startsWith('=', name.end) && !text.startsWith('{', name.end + 1)) return undefined;
  if (!ahead.has(opens, name.end, farthest)) return undefined;
  const from = endOf(opening, text, name.end);
  const value: Span | undefined = from === undefined ? undefined : literalAfter(text, from);
  if (!value || endOf(closing, text, value.end) === undefined) return undefined;
  return isGenerated(text, name, text.slice(value.start, value.end)) ? { value, shape: 'assignment' } : undefined;
}

function endOf(form: RegExp, text: string, from: number): number | undefined {
  form.lastIndex = from;
  return form.test(text) ? form.lastIndex : undefined;
}
