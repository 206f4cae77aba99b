/** wrapped-runs: base64 and hexadecimal over several lines, as tools wrap them: in a block of YAML, a here-document, a comment, strings joined. */

import type { Span } from '../../text/span.ts';
import { isRunLetter } from '../engine/long-runs.ts';
import { decodeAlphabet, paddingAt } from './alphabet-runs.ts';
import { withoutStranger } from './last-line.ts';
import type { Run } from './run.ts';

/** Tools wrap at 60, 64 or 76, people where they like. */
const narrowest = 40;
const widest = 512;

/** What stands further behind the first line is left: text of that length is data. Within what an edit makes be looked at again (sight.ts). */
const longestBlock = 15_000;

// A line break, also one that is written as an escape, with what closes the line before and opens the next.
const joint = /(?:\\r)?\\n|(?:\\|["'`][ \t]{0,4}[+.&,\\]?)?[ \t]{0,4}\r?\n[ \t]{0,60}(?:(?:#|;|\*|\/\/)[ \t]{0,4})?["'`]?/y;
const endsWithJoint = new RegExp(`(?:${joint.source})$`);
const longestJoint = 80;

/** Of those among the long runs that begin a block, what the block means; the run's span is the block's. */
export function wrappedRuns(text: string, longRuns: readonly Span[]): Run[] {
  return longRuns.flatMap((first): Run[] => {
    const width = first.end - first.start;
    if (width < narrowest || width > widest || !isAtJoint(text, first.end) || continuesBlock(text, first)) return [];
    const block = [first];
    for (let line = lineBelow(text, first); line; line = lineBelow(text, line)) {
      if (line.end - first.start > longestBlock) break;
      block.push(line);
      if (line.end - line.start < width) break;
    }
    if (block.length < 2) return [];
    const lines = withoutStranger(text, block);
    const whole = runOf(text, block);
    const own = lines.length < block.length ? runOf(text, lines) : undefined;
    if (own) return [whole ? { ...own, longer: whole } : own];
    return whole ? [whole] : [];
  });
}

function runOf(text: string, lines: readonly Span[]): Run | undefined {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return undefined;
  const decoded = decodeAlphabet(lines.map(({ start, end }) => text.slice(start, end)).join(''));
  const span = { start: first.start, end: last.end + paddingAt(text, last.end) };
  return decoded === undefined ? undefined : { span, decoded };
}

function isAtJoint(text: string, at: number): boolean {
  joint.lastIndex = at;
  return joint.test(text);
}

/** Only the last line of a block is shorter than those above it. */
function lineBelow(text: string, { start, end }: Span): Span | undefined {
  if (end - start < narrowest || !isAtJoint(text, end)) return undefined;
  const from = joint.lastIndex;
  // `-----END …`
  if (text.startsWith('--', from)) return undefined;
  const to = runEnd(text, from, from + (end - start) + 1);
  return to === from || to - from > end - start ? undefined : { start: from, end: to };
}

/** Whether a line stands above that the block would have begun with. */
function continuesBlock(text: string, { start, end }: Span): boolean {
  if (text.charAt(start - 1) === '\\') return true;
  const close = endsWithJoint.exec(text.slice(Math.max(0, start - longestJoint), start));
  if (!close) return false;
  const above = start - close[0].length;
  const least = Math.max(narrowest, end - start);
  for (let at = above - 1; at >= above - least; at--) if (!isRunLetter(text.charCodeAt(at))) return false;
  return true;
}

function runEnd(text: string, from: number, most: number): number {
  let at = from;
  while (at < most && isRunLetter(text.charCodeAt(at))) at += 1;
  return at;
}
