/** separated: files of values separated by commas, semicolons or tabs (RFC 4180), whose first line names the columns. */

import type { Span } from '../../../text/span.ts';
import type { Named } from '../reading.ts';
import { type Column, columnReach } from './column.ts';

/** Two cells or more, all of them names. */
const header = headerOf('"?[A-Za-z_][\\w .()#/-]{0,40}"?');
export const longestHeader = 600;

export function separatedRows({ text, name, language }: Named): Column | undefined {
  if (language.id !== 'plaintext' || name.end > longestHeader) return undefined;
  const first = /^[^\r\n]{0,600}/.exec(text)?.[0] ?? '';
  const separator = name.start < first.length ? separatorOf(first) : undefined;
  if (separator === undefined) return undefined;
  const cells = first.split(separator).length;
  const place = first.slice(0, name.start).split(separator).length - 1;
  return { values: rowsBelow(text.slice(0, columnReach), first.length, { separator, place, cells }), shape: 'record' };
}

/** Undefined where the line does not name columns. */
export function separatorOf(line: string): string | undefined {
  return header.exec(line)?.[1];
}

export interface Separated {
  readonly separator: string;
  /** Which cell of a row, from 0, and of how many. */
  readonly place: number;
  readonly cells: number;
}

/** Of rows with as many cells, down to the table's end. A row that the reach may have cut short is left out. */
export function rowsBelow(seen: string, from: number, { separator, place, cells }: Separated): Span[] {
  const values: Span[] = [];
  for (const { 0: line, index } of seen.slice(from).matchAll(/[^\r\n]+/g)) {
    const start = from + index;
    const row = cellsOf(seen, { start, end: start + line.length }, separator);
    const isCut = start + line.length >= columnReach && start + line.length === seen.length;
    if (isCut || endOfTable.test(line)) break;
    if (row.length === cells) values.push(...wordIn(seen, row[place]));
  }
  return values;
}

function headerOf(cell: string): RegExp {
  return new RegExp(`^\\ufeff?${cell}([,;\\t])${cell}(?:\\1${cell}){0,40}$`);
}

/** PostgreSQL's mark, or the head of another table. */
const endOfTable = /^\\\.$|\) from stdin;?$/i;

/** A cell in quotes may hold separators. */
export function cellsOf(text: string, { start, end }: Span, separator: string): Span[] {
  const cells: Span[] = [];
  for (let at = start; at <= end; ) {
    const close = text.charAt(at) === '"' ? text.indexOf('"', at + 1) : -1;
    const next = text.indexOf(separator, close > at && close < end ? close : at);
    const stop = next < 0 || next > end ? end : next;
    cells.push(close > at && close === stop - 1 ? { start: at + 1, end: close } : { start: at, end: stop });
    at = stop + 1;
  }
  return cells;
}

/** Without the blanks round it; a doubled quote would stand for one. */
export function wordIn(text: string, cell: Span | undefined): Span[] {
  const value = cell && /^\s*([^\s"](?:[^"]*[^\s"])?)\s*$/.exec(text.slice(cell.start, cell.end))?.[1];
  if (!cell || !value) return [];
  const start = text.indexOf(value, cell.start);
  return [{ start, end: start + value.length }];
}
