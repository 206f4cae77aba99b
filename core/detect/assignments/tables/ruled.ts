/** ruled: tables drawn in text, with a line below the names: those of Markdown, and what databases print. */

import type { Span } from '../../../text/span.ts';
import { isProse } from '../bare.ts';
import type { Named } from '../reading.ts';
import { type Column, columnReach } from './column.ts';

/** What may come next behind the last word of a name: another column, or the rule below. */
const endsCell = '|+:*-';
const rule = /---/g;
// The rest of the line of names, and the rule below.
const restOfNames = /[^\r\n]{0,400}(?:\r\n|\n|\r)[ \t]{0,8}[|+]?[ \t]{0,4}:?-{2,200}[-|+: \t]{0,600}(?=[\r\n])/y;

export function ruledRows({ text, name, language, sign, ahead }: Named): Column | undefined {
  if (!isProse(language) || sign === '' || !endsCell.includes(sign) || ahead.next(rule, name.end, 440) === undefined)
    return undefined;
  restOfNames.lastIndex = name.end;
  if (!restOfNames.test(text)) return undefined;
  const from = restOfNames.lastIndex;
  const before = /[^\r\n]{0,400}$/.exec(text.slice(Math.max(0, name.start - 400), name.start))?.[0] ?? '';
  const place = before.split('|').length - 1;
  return { values: valuesAt(text.slice(from, name.start + columnReach), from, place), shape: 'record' };
}

/** Down to the first line that is no row, or the next rule. What the reach may have cut short is left out. */
function valuesAt(seen: string, from: number, place: number): Span[] {
  const values: Span[] = [];
  for (const { 0: line, index } of seen.matchAll(/(?:\r\n|\n|\r)[^\r\n]*(?=[\r\n])/g)) {
    const cells = line.split('|');
    const cell = cells[place];
    if (cell === undefined || cells.length < 2 || isRule.test(line)) break;
    const start = index + cells.slice(0, place).join('|').length + Math.sign(place);
    const value = wordIn.exec(cell)?.indices?.[1];
    if (value) values.push({ start: from + start + value[0], end: from + start + value[1] });
  }
  return values;
}

const isRule = /^[\r\n]+[-|+: \t]+$/;

/** A word alone, without the marks that Markdown puts round it. */
const wordIn = /^\s*(?:\*\*|`{1,2}|")?([^\s`"|]{4,1000}?)(?:\*\*|`{1,2}|")?\s*$/d;
