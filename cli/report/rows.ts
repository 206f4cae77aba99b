/** rows: the lines of a report, as a table where the terminal is wide enough for it, and else with each place on a line of its own. */

import type { Confidence } from '../../core/detect/finding.ts';
import type { Paint, Style } from '../terminal.ts';
import { widest } from '../widest.ts';
import { wrap } from '../wrap.ts';

export interface Row {
  /** As one word, so that terminals and editors open it. */
  readonly place: string;
  readonly kind: Confidence | 'note';
  /** Empty for a note. */
  readonly rule: string;
  readonly rest: string;
}

/** `width` is Infinity where lines may be as long as they are. Only a place that is wider itself makes a line wider. */
export function showRows(rows: readonly Row[], paint: Paint, width: number): string[] {
  const places = widest(rows.map(({ place }) => place));
  const rules = widest(rows.map(({ rule }) => rule));
  const rests = widest(rows.map(({ rule, rest }) => (rule === '' ? '' : rest)));
  const room = Math.max(rules + 2 + rests, leastNote);
  const isTable = places + kindWidth + room <= width;
  return rows.map((row) => {
    const kind = paint(styles[row.kind], row.kind.padEnd(8));
    if (!isTable)
      return `${paint('bold', row.place)}\n    ${kind}  ${joined(row, rules, width - 14).join(`\n${' '.repeat(14)}`)}`;
    const most = width === Number.POSITIVE_INFINITY ? Math.min(places, mostAligned) : places;
    const lines = joined(row, rules, width - places - kindWidth);
    return `${row.place.padEnd(most)}  ${kind}  ${lines.join(`\n${' '.repeat(most + kindWidth)}`)}`;
  });
}

/** The column of confidences with the gaps on both sides. */
const kindWidth = 12;

/** What is said in a note needs so much to be read with ease. */
const leastNote = 32;

/** In a file, a longer place pushes its own line to the right, and no other. */
const mostAligned = 36;

function joined({ rule, rest }: Row, rules: number, width: number): string[] {
  if (rule === '') return wrap(rest, width);
  if (rest === '') return [rule];
  const line = `${rule.padEnd(rules)}  ${rest}`;
  return line.length <= width ? [line] : [rule, rest];
}

const styles: Readonly<Record<Confidence | 'note', Style>> = { certain: 'red', likely: 'yellow', possible: 'cyan', note: 'dim' };
