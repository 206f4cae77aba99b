/** list: several credentials under one name: `keys: ["…", "…"]`, `API_KEYS = ("…",)`, `var tokens = []string{"…"}`. */

import type { Span } from '../../../text/span.ts';
import { quotedValue } from '../literal.ts';
import type { Named } from '../reading.ts';
import { type Column, columnReach } from './column.ts';

/** Tokens alone are mostly parts of a text, or tell things apart. */
const several = /(?:secrets|passwords|passphrases|keys|(?:api|access|auth|bearer|refresh|secret|bot)[-_]?tokens)$/i;

const smallS = 115;

/** Lists of words are many: only what has digits as no word has is taken. */
const isNoWord = /^(?=(?:\D{0,60}\d){3})(?=[^A-Za-z]{0,60}[A-Za-z])\S{12,}$/;

const opening = /\\?["'`]?\]?\s{0,8}(?::=|=>|[:=])\s{0,8}(?:\[\]string)?(?:%w)?[[({]\s{0,40}(?=[A-Za-z@]?["'`])/y;
const item = /\s{0,40}[A-Za-z@]?(["'`])/y;
const next = /\s{0,8},(?=\s{0,40}[A-Za-z@]?["'`])/y;

export function listedItems({ text, name, sign }: Named): Column | undefined {
  // All those words end alike.
  if (!':='.includes(sign) || (text.charCodeAt(name.end - 1) | 32) !== smallS || !several.test(text.slice(name.start, name.end)))
    return undefined;
  opening.lastIndex = name.end;
  if (!opening.test(text)) return undefined;
  const values: Span[] = [];
  for (let at: number | undefined = opening.lastIndex; at !== undefined && at < name.start + columnReach; ) {
    const value = itemAt(text, at);
    // A member of an object is given something else.
    if (!value || !/^["'`]\s{0,40}[,\])}]/.test(text.slice(value.end, value.end + 42))) break;
    if (value.end < name.start + columnReach && isNoWord.test(text.slice(value.start, value.end))) values.push(value);
    at = endOf(next, text, value.end + 1);
  }
  return { values, shape: 'assignment' };
}

function itemAt(text: string, at: number): Span | undefined {
  item.lastIndex = at;
  const quote = item.exec(text)?.[1];
  return quote === undefined ? undefined : quotedValue(text, item.lastIndex, quote);
}

function endOf(form: RegExp, text: string, at: number): number | undefined {
  form.lastIndex = at;
  return form.test(text) ? form.lastIndex : undefined;
}
