/** audit: what the log says of every read, write and refusal, and whether anybody has changed it since. */

import { isDay } from '../../core/configuration/baseline.ts';
import { auditPath } from '../../vault/audit/audit.ts';
import { checkChain, type Head, readLine } from '../../vault/audit/chain.ts';
import { readLog } from '../../vault/audit/log-file.ts';
import { VaultError } from '../../vault/errors.ts';
import { matches } from '../../vault/policy.ts';
import { exitCodes } from '../exit-codes.ts';
import { fileProblem } from '../explain.ts';
import type { Given } from '../given.ts';
import { complain, note, printable, printableJson } from '../print.ts';
import { type Paint, paintFor } from '../terminal.ts';
import { openOwnVault, ownHome } from '../vault.ts';

type Fields = Readonly<Record<string, unknown>>;

export async function auditCommand({ flags, values }: Given): Promise<number> {
  const chosen = readChoice(values);
  if (typeof chosen === 'string') return complain(chosen);
  // Before the lines: a start meanwhile makes the log longer than what was remembered, never shorter.
  const anchor = flags.has('verify') ? await anchorOrNote() : undefined;
  let lines: readonly string[];
  try {
    lines = await readLog(auditPath(ownHome()));
  } catch (error) {
    const problem = fileProblem(error);
    if (!problem) throw error;
    return complain(`The audit log in ${printable(ownHome())} could not be read: ${problem.clause}.`);
  }
  if (flags.has('verify')) return verify(lines, anchor);
  const shown = lines.flatMap(fieldsOf).filter(chosen.isWanted).slice(-chosen.last);
  if (flags.has('json')) {
    process.stdout.write(`${printableJson({ version: 1, lines: shown.map(withoutChain) })}\n`);
    return exitCodes.ok;
  }
  if (shown.length === 0) note('The audit log has no such line.');
  process.stdout.write(table(shown, paintFor(process.stdout)));
  return exitCodes.ok;
}

function fieldsOf(line: string): Fields[] {
  const read = readLine(line);
  return read ? [read.fields] : [];
}

async function anchorOrNote(): Promise<Head | undefined> {
  const vault = await openOwnVault();
  return await vault.auditAnchor().catch((error: unknown) => {
    if (error instanceof VaultError) note(`The keychain could not be asked for what it remembers: ${printable(error.message)}`);
    else throw error;
    return undefined;
  });
}

function verify(lines: readonly string[], anchor: Head | undefined): number {
  const { lines: count, first, torn, fault, head } = checkChain(lines, anchor);
  for (const n of torn) note(`Line ${n} was cut off when it was written, by a crash or a full disk.`);
  if (fault) {
    note(`The audit log was changed: line ${fault.n} ${fault.what}.`);
    if (fault.n === anchor?.n)
      note(
        `If you took the log away yourself, delete the entry secretref-audit/${encodeURIComponent(ownHome())} of your keychain; the log is then remembered anew within 64 lines.`,
      );
    return exitCodes.refused;
  }
  if (first > 1) note(`The log begins with line ${first}; older files were taken away.`);
  note(
    `${count} ${count === 1 ? 'line continues' : 'lines continue'} each other, up to number ${head.n}; ${remembered(anchor, head)}.`,
  );
  return exitCodes.ok;
}

/** What the proof is worth at the log's end, as a clause. */
function remembered(anchor: Head | undefined, head: Head): string {
  if (!anchor) return 'this machine has no keychain that remembers one, so lines taken away at the end go unseen';
  return anchor.n < head.n
    ? `the keychain remembers number ${anchor.n}, so only lines after that could be taken away unseen`
    : `the keychain remembers number ${anchor.n}, so none was taken away`;
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

function table(lines: readonly Fields[], paint: Paint): string {
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
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const aligned = all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return rows.length === 0 ? '' : aligned.map((line, at) => `${at === 0 ? paint('bold', line) : line}\n`).join('');
}

function text(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
}

function withoutChain({ prev: _, ...fields }: Fields): Fields {
  return fields;
}
