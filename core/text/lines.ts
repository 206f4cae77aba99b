/** Offset to line and column and back; columns are UTF-16 units, as editors and SARIF count them. */

import type { Span } from './span.ts';

/** Zero-based. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Lines {
  positionAt(offset: number): Position;
  /** The whole line that holds `offset`, without its line break. */
  lineAt(offset: number): { readonly start: number; readonly end: number };
}

export function indexLines(text: string): Lines {
  const starts = allStarts(text);
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    positionAt(offset) {
      const line = lineOf(offset);
      return { line, column: offset - (starts[line] ?? 0) };
    },
    lineAt(offset) {
      const line = lineOf(offset);
      const start = starts[line] ?? 0;
      let end = starts[line + 1] ?? text.length;
      while (end > start && isLineBreak(text.charCodeAt(end - 1))) end -= 1;
      return { start, end };
    },
  };
}

/** Where single lines start, for those who ask for few or ask in the order of the text: no table is made, the last line is remembered. */
export function lineStarts(text: string): { startOf(offset: number): number; startBehind(offset: number): number | undefined } {
  let line = { start: 0, end: -1 };
  const lineOf = (offset: number): { start: number; end: number } => {
    if (offset >= line.start && offset <= line.end) return line;
    let start = Math.min(offset, text.length);
    while (start > 0 && !startsLine(text, start)) start -= 1;
    let end = offset;
    while (end < text.length && !startsLine(text, end + 1)) end += 1;
    line = { start, end };
    return line;
  };
  return {
    startOf: (offset) => lineOf(offset).start,
    startBehind(offset) {
      const { end } = lineOf(offset);
      return end < text.length ? end + 1 : undefined;
    },
  };
}

/** The lines, as `\n` parts them, that stand within `distance` of the span; behind the text's end at the last one's. */
export function linesWithin(text: string, { start, end }: Span, distance: number): Span {
  const from = start - distance;
  const to = end + distance;
  const lineEnd = to < text.length ? text.indexOf('\n', to) : -1;
  return {
    start: from > 0 ? text.lastIndexOf('\n', from - 1) + 1 : 0,
    end: lineEnd < 0 ? text.length + 1 : lineEnd + 1,
  };
}

function startsLine(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return before === 10 || (before === 13 && text.charCodeAt(at) !== 10);
}

function allStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 13 && text.charCodeAt(i + 1) === 10) continue;
    if (isLineBreak(code)) starts.push(i + 1);
  }
  return starts;
}

function isLineBreak(code: number): boolean {
  return code === 10 || code === 13;
}
