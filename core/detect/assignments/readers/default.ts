/** default: what a look-up gives in place of a missing variable, option or setting. */

import type { Span } from '../../../text/span.ts';
import { bareAfter } from '../bare.ts';
import { literalAfter } from '../literal.ts';
import type { Named, Reading } from '../reading.ts';

// `process.env.NAME || "…"`, `get("NAME") ?? "…"`, `ENV["NAME"] or "…"`, `var("NAME").unwrap_or("…")`.
const otherwise =
  /\\?["'`]?\]?\)?\s{0,40}(?:\|\||\?\?|\?:|\bor\b(?! {0,4}`)|\bunless\b|\.(?:unwrap_or|or|get_?or)(?:_?else)?\((?:\|\w?\||\(\) ?[-=]>|\{)?)\s{0,40}/iy;
// `name = … || "…"`, `name: … if … else "…"`: what the name is given if something else is missing, in one line.
const givenOtherwise =
  /\\?["'`]?\]?(?:: ?[\w.<>[\]| ]{1,40}?)?[ \t]{0,20}(?::?=|:)(?![=:])[ \t]{0,8}(?=[\w$@(!<])[^"'`\r\n;{}()]{1,60}?(?:(?:"[^"\r\n]{0,60}"|'[^'\r\n]{0,60}'|\([^()\r\n]{0,80}\))[^"'`\r\n;{}()]{0,30}?){0,3}?(?:\|\||\?\?|\?:|\bor\b|\belse\b|\.(?:unwrap_or|or|get_?or)(?:_?else)?\((?:\|\w?\||\(\) ?[-=]>|\{)?|\? ?[\w.$()]{1,60} ?:)\s{0,20}(?=["'`])/iy;
const alternative = /\|\||\?\?|\?:|\bor\b|\belse\b|[oO]r(?:_e|E)lse\(|_or\(|\? ?\w/g;
const farthestAlternative = 140;
// `param("NAME") // "…"` in Perl; elsewhere a comment begins so.
const unlessDefined = /["'`]?\]?\)?\s{0,40}\/\/\s{0,40}/y;
// `${NAME:-…}`, `${name:…}`, `${env:NAME, '…'}`.
const inBraces = /(?::[-=?]?([^\s{}"'`$]{1,200})|, ?["']([^\s{}"'`$]{1,200})["'])\}/y;
// `"--name", default="…"`, `variable "name" { default = "…" }`, `NAME: { type: …, default: "…" }`, `NAME: str(default="…")`.
const defaultField =
  /\\?["'`]?\s{0,4}(?:[,:=]|=>)?\s{0,4}(?:[\w.]{1,40} =\s{0,4})?(?:\{|[\w.]{1,40}\(\)?\.?)?(?:[^;{}()\n]|\n(?![ \t]{0,8}\r?\n)){0,200}?(?:\benv|\b)default(?:[_-]?value)?["']?\s{0,10}(?:=>|[:=(])/iy;

const defaultWord = /efault|EFAULT/g;

export function readDefault(named: Named): Reading | undefined {
  const { text, name, language, sign, ahead } = named;
  const operator = sign === '/' && language.lineComment !== '//' ? unlessDefined : otherwise;
  const value =
    ('|?/ou.'.includes(sign) ? literalBehind(operator, text, name.end) : undefined) ??
    ((sign === ':' || sign === '=') && ahead.has(alternative, name.end, farthestAlternative)
      ? literalBehind(givenOtherwise, text, name.end)
      : undefined);
  if (value) return { value, shape: 'default' };
  // This pattern is dear, and most texts hold no such word.
  if (!ahead.has(defaultWord, name.end, 275)) return undefined;
  const given = literalBehind(defaultField, text, name.end) ?? bareBehind(named);
  return given && { value: given, shape: 'default' };
}

/** `NAME:` with `Default: …` among its fields. */
function bareBehind(named: Named): Span | undefined {
  if (named.language.id !== 'yaml') return undefined;
  defaultField.lastIndex = named.name.end;
  return defaultField.test(named.text) ? bareAfter(named, defaultField.lastIndex, '') : undefined;
}

function literalBehind(form: RegExp, text: string, from: number): Span | undefined {
  form.lastIndex = from;
  return form.test(text) ? literalAfter(text, form.lastIndex) : undefined;
}

/** Comes before what reads a sign: here it is part of the look-up. */
export function readBraced({ text, name }: Named): Reading | undefined {
  if (!text.startsWith('${', name.start - 2) && !text.startsWith('${env:', name.start - 6)) return undefined;
  inBraces.lastIndex = name.end;
  const [, bare, quoted = ''] = inBraces.exec(text) ?? [];
  if (bare === undefined && quoted === '') return undefined;
  const end = inBraces.lastIndex - (bare === undefined ? 2 : 1);
  return { value: before(end, (bare ?? quoted).length), shape: 'default' };
}

function before(end: number, length: number): Span {
  return { start: end - length, end };
}
