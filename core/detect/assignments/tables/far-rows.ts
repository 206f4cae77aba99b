/**
 * far-rows: the rows of a file of separated values, however many stand below the line that names the columns. Each depends on that line and on
 * its own place alone, so an edit concerns the rows near it, unless it is in that line.
 */

import type { Language } from '../../../text/language.ts';
import type { Span } from '../../../text/span.ts';
import { nameAround } from '../name-extent.ts';
import { isNameBeside } from '../surroundings/same-word.ts';
import { columnReach, isHash } from './column.ts';
import { cellsOf, type Separated, separatorOf, wordIn } from './separated.ts';

/** A value and the name of its column. */
export interface FarValue {
  readonly name: string;
  readonly value: Span;
}

/** In a longer row a stretch may end. */
const longestRow = 1000;

/** Up to there the name in the head finds its rows itself. */
const farthest = columnReach - longestRow;

/** The line that names the columns; empty where the text is no such file. */
export function headOf(text: string, { id }: Language): string {
  if (id !== 'plaintext') return '';
  const first = /^[^\r\n]{0,600}/.exec(text)?.[0] ?? '';
  return separatorOf(first) === undefined ? '' : first;
}

/** Those in the columns with a wanted name, in the rows that begin in `range`, whole stretches, further down than names are read. */
export function farValues(
  text: string,
  language: Language,
  isWanted: (name: string) => boolean,
  { start, end }: Span,
): FarValue[] {
  const isLaterPart = language.head !== undefined;
  if (end <= farthest && !isLaterPart) return [];
  const head = language.head ?? headOf(text, language);
  const columns = columnsOf(head).filter(({ name }) => isWanted(name));
  if (columns.length === 0) return [];
  const values: FarValue[] = [];
  const rowStart = /(?<=[\r\n])[^\r\n]+/g;
  rowStart.lastIndex = isLaterPart ? start : Math.max(start, farthest, head.length);
  for (let row = rowStart.exec(text); row && row.index < end; row = rowStart.exec(text)) {
    if (row[0].length > longestRow) continue;
    const [line, at] = [row[0], row.index];
    const cells = cellsOf(line, { start: 0, end: line.length }, columns[0]?.separator ?? ',');
    for (const { name, place, cells: count } of columns)
      for (const word of cells.length === count ? wordIn(line, cells[place]) : []) {
        const value = { start: at + word.start, end: at + word.end };
        if (!isHash(name, line.slice(word.start, word.end)) && !isNameBeside(text, value)) values.push({ name, value });
      }
  }
  return values;
}

function columnsOf(head: string): (Separated & { readonly name: string })[] {
  const separator = separatorOf(head);
  if (separator === undefined) return [];
  const cells = head.split(separator);
  let at = 0;
  return cells.map((cell, place) => {
    const name = nameAround(head, at + cell.trimEnd().replace(/"$/, '').length - 1);
    at += cell.length + 1;
    return { separator, place, cells: cells.length, name: name ? head.slice(name.start, name.end) : '' };
  });
}
