/** positions: lines and columns of places in a text, found on one way through it, with no table of its lines. */

import type { Position } from '../../core/text/lines.ts';

/** To be asked in the order of the text, which itself begins at `from`. */
export function positionsIn(text: string, from: Position): (offset: number) => Position {
  let { line, column } = from;
  let at = 0;
  return (offset) => {
    for (; at < offset; at++) {
      const unit = text.charCodeAt(at);
      if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) {
        line += 1;
        column = 0;
      } else column += 1;
    }
    return { line, column };
  };
}
