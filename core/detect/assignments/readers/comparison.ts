/** comparison: a value that a name is held against, on either side: `password == "…"`, `"…".equals(password)`. */

import { literalAfter } from '../literal.ts';
import type { Named, Reading } from '../reading.ts';

const compares = /\\?["'`]?\]?\)?\s{0,20}(?:[!=]==?|\beq\b|\.equals\(|\.equalsIgnoreCase\(|\.Equals\()/y;
const signBefore = /(?<=(?:[!=]=\s{0,20}|\.equals\()[\w.$>-]{0,40}\(?)/y;
// The value, its quote and the sign, up to the name.
const comparedTo = /(["'`])([^\s"'`\\]{4,200})\1\s{0,20}(?:[!=]==?\s{0,20}|\.equals\()[\w.$>-]{0,40}\(?$/;

export function readComparison({ text, name, sign }: Named): Reading | undefined {
  compares.lastIndex = name.end;
  const right = '!=e.'.includes(sign) && compares.test(text) ? literalAfter(text, compares.lastIndex) : undefined;
  if (right) return { value: right, shape: 'comparison' };
  const last = text.charAt(name.start - 1);
  if (last !== '(' && !((last === ' ' || last === '=') && mayFollowSign(text, name.start))) return undefined;
  signBefore.lastIndex = name.start;
  if (!signBefore.test(text)) return undefined;
  const from = Math.max(0, name.start - 240);
  const left = comparedTo.exec(text.slice(from, name.start));
  if (!left) return undefined;
  const start = from + left.index + 1;
  return { value: { start, end: start + (left[2] ?? '').length }, shape: 'comparison' };
}

/** A cheap look, since most names stand behind a blank: nothing but further ones may part such a name from the sign. */
function mayFollowSign(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= start - mostBlanks && text.charCodeAt(at) <= space) at -= 1;
  const unit = text.charCodeAt(at);
  return unit > ascii || (unit === equals && '!='.includes(text.charAt(at - 1)));
}

const mostBlanks = 20;
const ascii = 127;
const space = 32;
const equals = 61;
