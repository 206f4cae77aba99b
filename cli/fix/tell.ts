/** tell: what a person reads of a fix: the plan, what became of it, and who may have the values all the same. */

import { groupBy } from '../../core/text/group-by.ts';
import { type Exposed, exposureOf, exposureSentences } from '../../vault/exposure.ts';
import type { Given } from '../given.ts';
import { note, printable } from '../print.ts';
import { paintFor, widthOf } from '../terminal.ts';
import { showLeft } from './show-left.ts';
import { type PlannedFile, showDiff, showEnvLines, showTable } from './show-plan.ts';

export function tellPlan(planned: readonly PlannedFile[], envFile: string): void {
  const paint = paintFor(process.stdout);
  const width = widthOf(process.stdout) ?? Number.POSITIVE_INFINITY;
  process.stdout.write(showTable(planned, paint, width));
  for (const file of planned) if (file.plan.steps.length > 0) process.stdout.write(`\n${showDiff(file, paint)}`);
  const lines = showEnvLines(planned, envFile, paint);
  if (lines !== '') process.stdout.write(`\n${lines}`);
  process.stdout.write(showLeft(planned, paint, width));
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

export function tellDone(planned: readonly PlannedFile[], failures: ReadonlyMap<string, string>, flags: Given['flags']): void {
  const done = planned.filter(({ path }) => !failures.has(path));
  const [moved, files] = [done.flatMap(({ plan }) => plan.steps).length, done.filter(({ plan }) => plan.steps.length > 0).length];
  const left = planned.flatMap(({ plan }) => plan.left).length;
  const verb = flags.has('dry-run') ? 'would be moved' : moved === 1 ? 'was moved' : 'were moved';
  const staying = left > 0 ? `; ${left} ${left === 1 ? 'stays' : 'stay'}` : '';
  if (moved === 0) note(`${failures.size === 0 ? 'Nothing to move' : 'Nothing was moved'}${staying}.`);
  else note(`${moved} ${moved === 1 ? 'value' : 'values'} in ${files} ${files === 1 ? 'file' : 'files'} ${verb}${staying}.`);
  const notes = new Set(done.flatMap(({ plan }) => plan.steps.flatMap(({ note: text }) => text ?? [])));
  for (const text of notes) note(printable(text));
}
