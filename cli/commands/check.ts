/** check: how the references of a workspace are: missing, expired, old, pinned, twice, or mapped and read by nobody; nothing is read. */

import { formatReference } from '../../core/reference/reference.ts';
import { checkHealth, checkNames, type HealthProblem, isVerdict } from '../../vault/health.ts';
import { type Environment, readEnvironment } from '../environment.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Given } from '../given.ts';
import { complain, note, printable, printableJson } from '../print.ts';
import { problemOfNamed } from '../sources/files.ts';
import { readVariables } from '../sources/read-variables.ts';
import { paintFor, widthOf } from '../terminal.ts';
import { openOwnVault } from '../vault.ts';
import { widest } from '../widest.ts';
import { wrap } from '../wrap.ts';

interface Told {
  readonly kind: HealthProblem['kind'] | 'unread' | 'unmapped';
  readonly reference?: string;
  readonly message: string;
}

export async function checkCommand({ flags, values, operands }: Given): Promise<number> {
  const [days] = values.get('rotate-after') ?? [];
  if (days !== undefined && !/^[1-9]\d{0,4}$/.test(days)) return complain('"--rotate-after" takes a number of days.');
  const unreadable = problemOfNamed(operands);
  if (unreadable) return complain(`${printable(unreadable.path)} was not checked: ${unreadable.clause}.`);
  const environment = readEnvironment(values);
  if ('problem' in environment) return complain(environment.problem);
  const { plan } = environment;
  for (const problem of plan.problems) note(printable(problem));
  const wanted = plan.wanted.flatMap(({ variable, parts }) =>
    parts.flatMap((part) => (part.kind === 'reference' ? [{ variable, reference: part.reference }] : [])),
  );
  const vault = await openOwnVault(undefined, 'when needed', environment.folder);
  const references = wanted.map(({ reference }) => reference);
  const needs = { provider: vault.provider, now: new Date(), oldAfterDays: days === undefined ? undefined : Number(days) };
  const found = await checkHealth(references, needs, new AbortController().signal);
  const told: Told[] = [
    ...[...found, ...checkNames(wanted)].map(({ kind, reference, message }) => ({
      kind,
      reference: formatReference(reference),
      message,
    })),
    ...unmatched(
      new Set([...wanted.map(({ variable }) => variable), ...plan.plain.keys()]),
      new Set(wanted.map(({ variable }) => variable)),
      operands,
    ),
  ];
  if (flags.has('json'))
    process.stdout.write(
      `${printableJson({ version: 1, references: new Set(references.map(formatReference)).size, problems: told })}\n`,
    );
  else show(told, references.length, plan.problems.length, environment.envFiles);
  if (plan.problems.length > 0) return exitCodes.error;
  if (told.some(says)) return exitCodes.findings;
  return told.length > 0 ? exitCodes.error : exitCodes.ok;
}

function says({ kind }: Told): boolean {
  return kind === 'unread' || kind === 'unmapped' || isVerdict(kind);
}

/** What is mapped and named nowhere, and what code reads that neither a file nor this environment sets. */
function unmatched(set: ReadonlySet<string>, mapped: ReadonlySet<string>, paths: readonly string[]): Told[] {
  const { read, named } = readVariables(paths.length > 0 ? paths : ['.'], mapped);
  const unread = [...mapped].filter((name) => !named.has(name));
  const unmapped = [...read.values()].filter(
    ({ name }) => !set.has(name) && process.env[name] === undefined && saysSecret.test(name),
  );
  return [
    ...unread.map((name): Told => ({ kind: 'unread', message: `${printable(name)} is mapped, and no file here names it.` })),
    ...unmapped.map(
      ({ name, path }): Told => ({ kind: 'unmapped', message: `${name} is read in ${printable(path)} and mapped nowhere.` }),
    ),
  ];
}

/** Of all that code reads, what sounds like a secret. */
const saysSecret = /(?:KEY|TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|PAT|DSN|WEBHOOK(?:_URL)?)$/;

function show(told: readonly Told[], count: number, problems: number, envFiles: Environment['envFiles']): void {
  const paint = paintFor(process.stdout);
  const kinds = widest(told.map(({ kind }) => kind)) + 2;
  const room = (widthOf(process.stdout) ?? Number.POSITIVE_INFINITY) - kinds;
  for (const one of told) {
    const lines = wrap(printable(one.message), room).join(`\n${' '.repeat(kinds)}`);
    process.stdout.write(`${paint(says(one) ? 'yellow' : 'dim', one.kind.padEnd(kinds))}${lines}\n`);
  }
  const counted = count === 1 ? '1 reference' : `${count} references`;
  if (count === 0 && problems === 0) note(nothingChecked(envFiles));
  else note(told.length === 0 && problems === 0 ? `${counted} checked; all is well.` : `${counted} checked.`);
}

function nothingChecked(envFiles: Environment['envFiles']): string {
  return envFiles === 'some'
    ? 'No reference was checked: no variable here holds one.'
    : 'No reference was checked: there is no .env here, and no variable holds one; name another file with --env.';
}
