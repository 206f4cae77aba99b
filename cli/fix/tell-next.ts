/** tell-next: what a person has still to do after a fix, and how the programs get their values from now on. */

import { basename, relative } from 'node:path';
import { locateReferences } from '../../core/reference/template.ts';
import { holdsValues } from '../../core/rewrite/env-file.ts';
import { sayTogether } from '../../core/rewrite/note.ts';
import { languageOf } from '../../core/text/language.ts';
import { listed } from '../../core/text/listed.ts';
import { adviceOnEnvFile, isCommittable } from '../../vault/unignored.ts';
import { note, printable } from '../print.ts';
import { readExactly } from './replace-file.ts';
import type { PlannedFile } from './show-plan.ts';

export async function tellNext(moved: readonly PlannedFile[], envFile: string): Promise<void> {
  const steps = moved.flatMap(({ path, plan }) => plan.steps.map((step) => ({ ...step, path })));
  const isFixed = moved.some(({ whole }) => whole === envFile);
  if (isFixed || steps.some((step) => step.note === undefined && step.variable !== undefined))
    note(
      `Start your programs by "secretref run -- COMMAND", or by F5 in the editor: it gives them what ${shownName(envFile)} names.`,
    );
  for (const { path, whole } of moved) {
    const how = whole === envFile ? undefined : runFor(whole, envFile);
    if (how) note(`${printable(path)} has references now, which "secretref run ${how} -- COMMAND" resolves.`);
  }
  for (const { sentence, items } of sayTogether(steps, (step) => step.note)) {
    const paths = [...new Set(items.map(({ path }) => path))];
    const of = paths.length > mostNamed ? `${paths[0]} and ${paths.length - 1} more files` : listed(paths);
    note(printable(`${of}: ${sentence}`));
  }
  if (steps.length > 0) await tellOfEnvFile(envFile);
}

/** How a start takes its variables from an env file beside the usual one. */
function runFor(path: string, envFile: string): string | undefined {
  if (languageOf(path).id !== 'dotenv') return undefined;
  const profile = path.startsWith(`${envFile}.`) ? path.slice(envFile.length + 1) : '';
  return /^[\w-]+$/.test(profile) ? `--profile ${profile}` : `--env ${printable(relative(process.cwd(), path))}`;
}

const mostNamed = 3;

async function tellOfEnvFile(envFile: string): Promise<void> {
  const file = readExactly(envFile);
  if (file.kind !== 'text' || locateReferences(file.text).length === 0) return;
  const state = await isCommittable(envFile, process.env, new AbortController().signal);
  const advice = adviceOnEnvFile(shownName(envFile), state, holdsValues(file.text) ? 'values too' : 'references alone');
  if (advice) note(advice);
}

function shownName(envFile: string): string {
  return printable(basename(envFile));
}
