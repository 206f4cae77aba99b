/**
 * stretches: the parts in which a text is gone through: its lines, and of a line without end what stands between blanks, commas and the like.
 * Where a stretch ends depends on what is near alone, so that an edit in a line of megabytes concerns as little as one in a short line.
 */

import type { Span } from './span.ts';

/** How far a blank or comma must be from any line break, and from the text's ends, to end a stretch; no edit further away matters to it. */
export const lineSight = 512;

/**
 * The stretches that stand within `distance` of the span; behind the text's end at the last one's. `nearer` are those within a shorter distance, if
 * they are known: where they reach farther, a stretch of megabytes among them is not gone through again.
 */
export function stretchesWithin(text: string, { start, end }: Span, distance: number, nearer?: Span): Span {
  const [from, to] = [start - distance, end + distance];
  return {
    start: nearer && nearer.start <= from ? nearer.start : stretchStart(text, from),
    end: nearer && to < nearer.end ? nearer.end : stretchEnd(text, to),
  };
}

/** The first end of a stretch in the span, which ends with the text at the latest; undefined where none ends before `end`. */
export function firstEnd(text: string, { start, end }: Span): number | undefined {
  const near = text.slice(Math.max(0, start - lineSight), start).lastIndexOf('\n');
  const next = text.slice(start, end + lineSight).indexOf('\n');
  const border = next < 0 ? text.length : start + next;
  const from = Math.max(start, near < 0 ? lineSight : Math.max(0, start - lineSight) + near + 1 + lineSight);
  const until = Math.min(end - 1, border - lineSight);
  for (let at = from; at <= until; at++) if (isParting(text.charCodeAt(at))) return at + 1;
  return border < end ? border + 1 : undefined;
}

function stretchStart(text: string, at: number): number {
  for (let start = Math.min(at, text.length); start > 0; start--)
    if (isParting(text.charCodeAt(start - 1)) && endsStretch(text, start - 1)) return start;
  return 0;
}

function stretchEnd(text: string, at: number): number {
  for (let end = Math.max(0, at); end < text.length; end++)
    if (isParting(text.charCodeAt(end)) && endsStretch(text, end)) return end + 1;
  return text.length + 1;
}

/** Whether the stretch ends behind the parting unit at `at`. */
function endsStretch(text: string, at: number): boolean {
  if (text.charCodeAt(at) === lineFeed) return true;
  if (at < lineSight || at + lineSight > text.length) return false;
  return !text.slice(at - lineSight, at + lineSight).includes('\n');
}

function isParting(unit: number): boolean {
  return unit < parting.length && parting[unit] === 1;
}

const lineFeed = 10;

/** What stands in no name, no word and no encoded text. */
const parting = Uint8Array.from({ length: 128 }, (_, unit) => Number(/[ \t\n,;&<>()]/.test(String.fromCharCode(unit))));
