/** copied: `COPY users (login, password) FROM stdin;` with a row a line, as PostgreSQL dumps tables. */

import type { Named } from '../reading.ts';
import { type Column, columnReach } from './column.ts';
import { rowsBelow } from './separated.ts';

const restOfNames = /"?\s{0,8}(,[\w\s",]{0,400})?\) from stdin;?(?=[\r\n])/iy;

export function copiedRows({ text, name, sign, language }: Named): Column | undefined {
  if (language.id !== 'sql' || !',fF'.includes(sign)) return undefined;
  restOfNames.lastIndex = name.end;
  const match = restOfNames.exec(text);
  if (!match) return undefined;
  const before = /\(([^()]{0,600})$/.exec(text.slice(Math.max(0, name.start - 601), name.start))?.[1];
  if (before === undefined) return undefined;
  const place = before.split(',').length - 1;
  const from = restOfNames.lastIndex;
  const table = { separator: '\t', place, cells: place + (match[1] ?? '').split(',').length };
  return { values: rowsBelow(text.slice(0, name.start + columnReach), from, table), shape: 'statement' };
}
