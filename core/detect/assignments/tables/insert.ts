/** insert: `INSERT INTO users (login, password) VALUES ('me', '…'), …`: each row's value in the column of that name. */

import type { Span } from '../../../text/span.ts';
import type { Named } from '../reading.ts';
import { type Column, columnReach } from './column.ts';

const restOfNames = /["'`\]]?\s{0,8}(?:,[\w\s"'`[\],.$-]{0,400})?\)\s{0,20}values?\s{0,20}\(/iy;

export function insertedRows({ text, name, sign }: Named): Column | undefined {
  if (!',vV'.includes(sign)) return undefined;
  restOfNames.lastIndex = name.end;
  if (!restOfNames.test(text)) return undefined;
  const from = restOfNames.lastIndex;
  const before = /\(([^()]{0,600})$/.exec(text.slice(Math.max(0, name.start - 601), name.start))?.[1];
  if (before === undefined) return undefined;
  const place = before.split(',').length - 1;
  return { values: valuesAt(text.slice(0, name.start + columnReach), from, place), shape: 'statement' };
}

const string = /\s{0,40}(?:[NnEe]|_\w{1,12} ?)?(\\{0,3}["'])((?:(?!\1)[^\r\n]){1,600})\1(?=\s{0,40}[,)])/dy;
// A number, a call, a string with a doubled quote in it.
const other = /(?:[^(),'";]|'[^'\r\n]*'|"[^"\r\n]*"|\((?:[^()'"]|'[^'\r\n]*'|"[^"\r\n]*")*\))*/y;
const nextCell = /\s*,/y;
const nextRow = /\s*\)\s*,\s*\(/y;

function valuesAt(text: string, from: number, place: number): Span[] {
  const values: Span[] = [];
  let column = 0;
  for (let at = from; at < text.length; ) {
    const value = stringAt(text, at);
    if (value && column === place) values.push(value);
    const end = value ? string.lastIndex : (endOf(other, text, at) ?? at);
    const cell = endOf(nextCell, text, end);
    const row = cell === undefined ? endOf(nextRow, text, end) : undefined;
    column = row === undefined ? column + 1 : 0;
    at = cell ?? row ?? text.length;
  }
  return values;
}

function stringAt(text: string, at: number): Span | undefined {
  string.lastIndex = at;
  const [start, end] = string.exec(text)?.indices?.[2] ?? [];
  return start === undefined || end === undefined ? undefined : { start, end };
}

function endOf(form: RegExp, text: string, at: number): number | undefined {
  form.lastIndex = at;
  return form.test(text) ? form.lastIndex : undefined;
}
