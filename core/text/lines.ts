/** Offset to line and column and back; columns are UTF-16 units, as editors and SARIF count them. */

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
  const starts = lineStarts(text);
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

function lineStarts(text: string): number[] {
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
