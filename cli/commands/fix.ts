/** fix: every credential of a repository that can be moved: planned and shown, then moved file by file. */

import { realpathSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { keychainTemplate } from '../../core/reference/destination.ts';
import { formatReference } from '../../core/reference/reference.ts';
import { VaultError } from '../../vault/errors.ts';
import { exposureOf, exposureSentence } from '../../vault/exposure.ts';
import type { Provider } from '../../vault/provider.ts';
import type { Vault } from '../../vault/vault.ts';
import { exitCodes } from '../exit-codes.ts';
import { applyFile } from '../fix/apply-file.ts';
import { isConfidence, planAll } from '../fix/plan-all.ts';
import { type PlannedFile, showDiff, showEnvLines, showTable } from '../fix/show-plan.ts';
import type { Given } from '../given.ts';
import { complain, note, printable, printableJson } from '../print.ts';
import { prompt } from '../prompt.ts';
import { problemOfNamed } from '../sources/files.ts';
import { paintFor, personIsThere } from '../terminal.ts';
import { openOwnVault } from '../vault.ts';

export async function fixCommand({ flags, values, operands }: Given): Promise<number> {
  const [template = keychainTemplate] = values.get('to') ?? [];
  const [minimum = 'possible'] = values.get('minimum') ?? [];
  if (!isConfidence(minimum)) return complain('"--minimum" is certain, likely or possible.');
  const unreadable = problemOfNamed(operands);
  if (unreadable) return complain(`${printable(unreadable.path)} was not fixed: ${unreadable.clause}.`);
  const envFile = resolve(values.get('env')?.[0] ?? '.env');
  const folder = realpathSync(dirname(envFile));
  const vault = await openOwnVault(undefined, flags.has('dry-run') ? 'when needed' : 'at once');
  const provider = providerOf(vault);
  const planned = await planAll(operands.length > 0 ? operands : ['.'], {
    template,
    minimum,
    envFile,
    project: basename(folder),
    provider,
  });
  const steps = planned.flatMap(({ plan }) => plan.steps);

  const isJson = flags.has('json');
  const failures = new Map<string, string>();
  if (!isJson) tell(planned, envFile);
  if (steps.length > 0 && !flags.has('dry-run')) {
    const answer = flags.has('yes') ? 'yes' : await confirm(steps.length);
    if (answer === 'nobody') return complain('Nobody is there to confirm; a job says --yes.');
    if (answer === 'no') {
      note('Nothing was moved.');
      return exitCodes.refused;
    }
    for (const { path, whole, before, plan } of planned) {
      if (plan.steps.length === 0) continue;
      const failure = await applyFile({ vault, provider, envFile, folder }, whole, before, plan);
      if (failure === undefined) continue;
      failures.set(path, failure);
      note(`${printable(path)}: ${printable(failure)}`);
    }
  }
  if (isJson) process.stdout.write(`${printableJson(asJson(planned, failures, flags))}\n`);
  else conclude(planned, failures, flags);
  if (!isJson) await tellExposed(planned);
  if (failures.size > 0) return exitCodes.error;
  return planned.some(({ plan }) => plan.left.length > 0) ? exitCodes.findings : exitCodes.ok;
}

function providerOf(vault: Vault): (name: string) => Promise<Provider> {
  return async (name) => {
    const provider = await vault.provider(name);
    if (!provider) throw new VaultError('invalid', `There is no provider called ${name} here.`);
    return provider;
  };
}

function tell(planned: readonly PlannedFile[], envFile: string): void {
  const paint = paintFor(process.stdout);
  process.stdout.write(showTable(planned, paint));
  for (const file of planned) if (file.plan.steps.length > 0) process.stdout.write(`\n${showDiff(file, paint)}`);
  const lines = showEnvLines(planned, envFile, paint);
  if (lines !== '') process.stdout.write(`\n${lines}`);
  if (planned.some(({ plan }) => plan.left.length > 0)) process.stdout.write('\n');
  for (const { path, plan } of planned)
    for (const { line, finding, reason } of plan.left)
      process.stdout.write(printable(`${path}:${line}: the ${finding.title} stays: ${reason}`).concat('\n'));
}

/** Each value once, by the file in which it was found. */
async function tellExposed(planned: readonly PlannedFile[]): Promise<void> {
  const told = new Set<string>();
  for (const { whole, plan } of planned)
    for (const { name, spelled } of plan.steps) {
      if (told.has(name)) continue;
      const exposure = await exposureOf(whole, spelled, process.env, new AbortController().signal);
      if (exposure) note(printable(exposureSentence(name, exposure)));
      if (exposure) told.add(name);
    }
}

async function confirm(count: number): Promise<'yes' | 'no' | 'nobody'> {
  if (!personIsThere()) return 'nobody';
  const typed = await prompt(`Move ${count === 1 ? 'this value' : `these ${count} values`}? Type yes: `, 'text');
  return /^y(?:es)?$/i.test(typed?.trim() ?? '') ? 'yes' : 'no';
}

function conclude(planned: readonly PlannedFile[], failures: ReadonlyMap<string, string>, flags: Given['flags']): void {
  const done = planned.filter(({ path }) => !failures.has(path));
  const [moved, files] = [done.flatMap(({ plan }) => plan.steps).length, done.filter(({ plan }) => plan.steps.length > 0).length];
  const left = planned.flatMap(({ plan }) => plan.left).length;
  const verb = flags.has('dry-run') ? 'would be moved' : moved === 1 ? 'was moved' : 'were moved';
  const staying = left > 0 ? `; ${left} ${left === 1 ? 'stays' : 'stay'}` : '';
  if (moved === 0 && failures.size === 0) note(`Nothing to move${staying}.`);
  else note(`${moved} ${moved === 1 ? 'value' : 'values'} in ${files} ${files === 1 ? 'file' : 'files'} ${verb}${staying}.`);
  const notes = new Set(done.flatMap(({ plan }) => plan.steps.flatMap(({ note: text }) => text ?? [])));
  for (const text of notes) note(printable(text));
}

function asJson(planned: readonly PlannedFile[], failures: ReadonlyMap<string, string>, flags: Given['flags']): object {
  return {
    version: 1,
    state: flags.has('dry-run') ? 'planned' : 'done',
    moves: planned.flatMap(({ path, plan }) =>
      plan.steps.map(({ line, finding, name, reference, shown }) => ({
        path,
        line,
        rule: finding.rule,
        name,
        reference: formatReference(reference),
        replacement: shown,
        ...(failures.has(path) && { failure: failures.get(path) }),
      })),
    ),
    left: planned.flatMap(({ path, plan }) =>
      plan.left.map(({ line, finding, reason }) => ({ path, line, rule: finding.rule, reason })),
    ),
  };
}
