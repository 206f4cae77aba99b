/** audit: what the log says of every read, write and refusal, and whether anybody has changed it since. */

import { isDay } from '../../core/configuration/baseline.ts';
import { auditPath } from '../../vault/audit/audit.ts';
import { readLine } from '../../vault/audit/chain.ts';
import { readLog } from '../../vault/audit/log-file.ts';
import { matches } from '../../vault/policy.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Given } from '../given.ts';
import { complain, note, printable, printableJson } from '../print.ts';
import { type Paint, paintFor, widthOf } from '../terminal.ts';
import { ownHome } from '../vault.ts';
import { widest } from '../widest.ts';
import { acceptCommand, proveCommand, unreadable } from './audit-proof.ts';

type Fields = Readonly<Record<string, unknown>>;

export async function auditCommand({ flags, values }: Given): Promise<number> {
  const chosen = readChoice(values);
  if (typeof chosen === 'string') return complain(chosen);
  if (flags.has('verify')) return await proveCommand();
  if (flags.has('accept')) return await acceptCommand(flags);
  let lines: readonly string[];
  try {
    lines = await readLog(auditPath(ownHome()));
  } catch (error) {
    return unreadable(error);
  }
  const shown = lines.flatMap(fieldsOf).filter(chosen.isWanted).slice(-chosen.last);
  if (flags.has('json')) {
    process.stdout.write(`${printableJson({ version: 1, lines: shown.map(withoutChain) })}\n`);
    return exitCodes.ok;
  }
  if (shown.length === 0) note('The audit log has no such line.');
  process.stdout.write(table(shown, paintFor(process.stdout), widthOf(process.stdout)));
  return exitCodes.ok;
}

function fieldsOf(line: string): Fields[] {
  const read = readLine(line);
  return read ? [read.fields] : [];
}

interface Choice {
  readonly last: number;
  isWanted(fields: Fields): boolean;
}

function readChoice(values: Given['values']): Choice | string {
  const [last = '100'] = values.get('last') ?? [];
  const [since] = values.get('since') ?? [];
  const [reference] = values.get('reference') ?? [];
  if (!/^[1-9]\d{0,8}$/.test(last)) return '"--last" takes a number.';
  if (since !== undefined && !isDay(since)) return '"--since" takes a day such as 2027-01-31.';
  return {
    last: Number(last),
    isWanted: (fields) =>
      (since === undefined || text(fields, 'time') >= since) &&
      (reference === undefined || matches(reference, text(fields, 'reference'))),
  };
}

/** Where the terminal is narrower than the table, a line for what was done and one for what it was done with. */
function table(lines: readonly Fields[], paint: Paint, width = Number.POSITIVE_INFINITY): string {
  const rows = lines.map((fields) => [
    text(fields, 'time')
      .replace('T', ' ')
      .replace(/\.\d+Z$/, ''),
    text(fields, 'user'),
    `${text(fields, 'event')} ${text(fields, 'outcome')}`,
    text(fields, 'reference'),
    [text(fields, 'purpose'), text(fields, 'program')].filter(Boolean).join(' '),
  ]);
  const all = [['TIME (UTC)', 'WHO', 'WHAT', 'REFERENCE', 'FOR'], ...rows].map((row) => row.map(printable));
  const widths = [0, 1, 2, 3].map((column) => widest(all.map((row) => row[column] ?? '')));
  const aligned = all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  if (widest(aligned) > width)
    return all
      .slice(1)
      .map((row) => `${row.slice(0, 3).join('  ')}\n    ${row.slice(3).join('  ').trim()}\n`)
      .join('');
  return rows.length === 0 ? '' : aligned.map((line, at) => `${at === 0 ? paint('bold', line) : line}\n`).join('');
}

function text(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
}

function withoutChain({ prev: _, ...fields }: Fields): Fields {
  return fields;
}
