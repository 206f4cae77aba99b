/** tell: what a person reads of a fix: the plan, what became of it, and who may have the values all the same. */

import { basename } from 'node:path';
import { groupBy } from '../../core/text/group-by.ts';
import { type Exposed, exposureOf, exposureSentences } from '../../vault/exposure.ts';
import { note, printable } from '../print.ts';
import { paintFor, widthOf } from '../terminal.ts';
import { composeFilesWith } from './container-env.ts';
import { showLeft } from './show-left.ts';
import { type PlannedFile, showDiffs } from './show-plan.ts';
import { showTable } from './show-table.ts';

export interface KeptIn {
  /** The reference, with NAME in it where there are several. */
  readonly as: string;
  /** The vault, for people. */
  readonly label: string;
}

export function tellPlan(planned: readonly PlannedFile[], envFile: string, { as }: KeptIn): void {
  const paint = paintFor(process.stdout);
  const width = widthOf(process.stdout) ?? Number.POSITIVE_INFINITY;
  // The table comes last, beside the question.
  const parts = [showDiffs(planned, envFile, paint), showLeft(planned, paint, width), showTable(planned, as, paint, width)];
  process.stdout.write(parts.filter((part) => part !== '').join('\n'));
  if (planned.some(({ plan }) => plan.steps.length > 0)) tellContainers(envFile);
}

/** A person should know of it before anything is moved. */
function tellContainers(envFile: string): void {
  for (const name of composeFilesWith(envFile)) {
    const handed = `${printable(name)} hands ${printable(basename(envFile))} to a container as it stands ("env_file"), references and all`;
    note(`${handed}: name what it needs under "environment" instead, as NAME: \${NAME:?}.`);
  }
}

/** Each reason once. */
export function tellFailures(failures: ReadonlyMap<string, string>): void {
  for (const [message, files] of groupBy([...failures], ([, message]) => message)) {
    const [first = ''] = files[0] ?? [];
    const more = files.length > 1 ? ` and ${files.length - 1} more ${files.length === 2 ? 'file' : 'files'}` : '';
    note(`${printable(first)}${more}: ${printable(message)}`);
  }
}

/** Each value once, by the file in which it was found. */
export async function tellExposed(planned: readonly PlannedFile[]): Promise<void> {
  const exposed = new Map<string, Exposed>();
  for (const { whole, plan } of planned)
    for (const { name, spelled } of plan.steps) {
      if (exposed.has(name)) continue;
      const exposure = await exposureOf(whole, spelled, process.env, new AbortController().signal);
      if (exposure) exposed.set(name, { name, exposure });
    }
  for (const sentence of exposureSentences([...exposed.values()])) note(printable(sentence));
}

export function tellCount(
  planned: readonly PlannedFile[],
  failures: ReadonlyMap<string, string>,
  { label }: KeptIn,
  verb: 'would be' | 'was',
): void {
  const done = movedFiles(planned, failures);
  const moved = done.flatMap(({ plan }) => plan.steps).length;
  const left = planned.flatMap(({ plan }) => plan.left).length;
  const staying = left > 0 ? `; ${left} ${left === 1 ? 'stays' : 'stay'}` : '';
  const were = verb === 'was' && moved !== 1 ? 'were' : verb;
  const nothing = failures.size === 0 ? 'Nothing to move' : 'Nothing was moved';
  const values = `${moved} ${moved === 1 ? 'value' : 'values'} in ${done.length} ${done.length === 1 ? 'file' : 'files'}`;
  note(moved === 0 ? `${nothing}${staying}.` : `${values} ${were} moved to ${printable(label)}${staying}.`);
}

/** Of those in which anything moves, all whose move did not fail. */
export function movedFiles(planned: readonly PlannedFile[], failures: ReadonlyMap<string, string>): readonly PlannedFile[] {
  return planned.filter(({ path, plan }) => plan.steps.length > 0 && !failures.has(path));
}
