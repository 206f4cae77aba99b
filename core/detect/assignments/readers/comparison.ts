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
  if (last !== ' ' && last !== '=' && last !== '(') return undefined;
  signBefore.lastIndex = name.start;
  if (!signBefore.test(text)) return undefined;
  const from = Math.max(0, name.start - 240);
  const left = comparedTo.exec(text.slice(from, name.start));
  if (!left) return undefined;
  const start = from + left.index + 1;
  return { value: { start, end: start + (left[2] ?? '').length }, shape: 'comparison' };
}
