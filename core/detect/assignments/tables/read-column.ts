/** read-column: the values below a name: of an INSERT, a list, a file of separated values, a table drawn in text. */

import { isProse } from '../bare.ts';
import type { Named } from '../reading.ts';
import { type Column, isHash } from './column.ts';
import { copiedRows } from './copied.ts';
import { insertedRows } from './insert.ts';
import { yamlItems } from './items.ts';
import { listedItems } from './list.ts';
import { ruledRows } from './ruled.ts';
import { longestHeader, separatedRows } from './separated.ts';
import { settingLine } from './setting.ts';

/** The first that knows the place wins. Bounded work; undefined where the name heads nothing. */
export function readColumn(named: Named): Column | undefined {
  if (!mayHead(named)) return undefined;
  const column =
    insertedRows(named) ??
    copiedRows(named) ??
    listedItems(named) ??
    yamlItems(named) ??
    separatedRows(named) ??
    settingLine(named) ??
    ruledRows(named);
  const { text, name } = named;
  const called = text.slice(name.start, name.end);
  return column && { ...column, values: column.values.filter(({ start, end }) => !isHash(called, text.slice(start, end))) };
}

/** A cheap look at what comes next, since programs are full of names that are given nothing: a further column, what rows begin with, a list of several. */
function mayHead({ text, name, sign, language }: Named): boolean {
  if (sign === '') return false;
  if (',vVfF'.includes(sign)) return true;
  if (sign === ':' && language.id === 'yaml') return true;
  if ((sign === ':' || sign === '=') && 'sS'.includes(text.charAt(name.end - 1))) return true;
  return isProse(language) && (name.end <= longestHeader || '|+:*-;'.includes(sign) || text.charAt(name.end) === '\t');
}
