/** copies: every place of a text where exactly the same value stands. */

import type { Span } from '../text/span.ts';

/** In order, without overlap; not inside a longer word of letters and digits. */
export function findCopies(text: string, value: string): Span[] {
  const copies: Span[] = [];
  if (value === '') return copies;
  let from = 0;
  for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, from)) {
    const end = start + value.length;
    const isCopy = !joins(text, start) && !joins(text, end);
    if (isCopy) copies.push({ start, end });
    // Behind a miss no copy starts inside the same word, so a long run of one letter costs one step.
    from = isCopy ? end : Math.max(start + 1, endOfWord(text, start));
  }
  return copies;
}

/** Whether the characters on both sides of `border` belong to one word; the letter of an escape such as `\n` belongs to none. */
function joins(text: string, border: number): boolean {
  const before = text.slice(Math.max(0, border - 3), border);
  return wordEnd.test(before) && !shortEscape.test(before) && wordStart.test(text.slice(border, border + 2));
}

function endOfWord(text: string, start: number): number {
  word.lastIndex = start;
  return start + (word.exec(text)?.[0].length ?? 0);
}

const wordEnd = /[\p{L}\p{N}_]$/u;
const wordStart = /^[\p{L}\p{N}_]/u;
// ASCII only, so that it takes no more than is certainly one word.
const word = /\w+/y;
const shortEscape = /(?<!\\)\\[abfnrtv0]$/;
