/** fix: every credential of a repository that can be moved: planned and shown, then moved file by file. */

import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { asSegment, destinationFor, keychainTemplate } from '../../core/reference/destination.ts';
import { formatReference } from '../../core/reference/reference.ts';
import { languageOf } from '../../core/text/language.ts';
import { VaultError } from '../../vault/errors.ts';
import type { Provider } from '../../vault/provider.ts';
import type { Vault } from '../../vault/vault.ts';
import { exitCodes } from '../exit-codes.ts';
import { applyAll } from '../fix/apply-all.ts';
import { askFirst, readAtOnce } from '../fix/held.ts';
import { isConfidence, planAll } from '../fix/plan-all.ts';
import type { Step } from '../fix/plan-file.ts';
import type { PlannedFile } from '../fix/show-plan.ts';
import { type KeptIn, movedFiles, tellCount, tellExposed, tellFailures, tellPlan } from '../fix/tell.ts';
import { tellNext } from '../fix/tell-next.ts';
import { templateProblem } from '../fix/template.ts';
import type { Given } from '../given.ts';
import { complain, note, printable, printableJson } from '../print.ts';
import { prompt } from '../prompt.ts';
import { problemOfNamed } from '../sources/files.ts';
import { personIsThere } from '../terminal.ts';
import { openOwnVault } from '../vault.ts';

export async function fixCommand({ flags, values, operands }: Given): Promise<number> {
  const [to = 'keychain'] = values.get('to') ?? [];
  const template = to === 'keychain' ? keychainTemplate : to;
  const [minimum = 'possible'] = values.get('minimum') ?? [];
  if (!isConfidence(minimum)) return complain('"--minimum" is certain, likely or possible.');
  const wrong = templateProblem(template);
  if (wrong) return complain(wrong);
  const unreadable = problemOfNamed(operands);
  if (unreadable) return complain(`${printable(unreadable.path)} was not fixed: ${unreadable.clause}.`);
  const [env = '.env'] = values.get('env') ?? [];
  if (!takesEnvLines.has(languageOf(env).id))
    return complain(`"--env" takes an env file such as .env.local; a line NAME=ref+… would break ${printable(env)}.`);
  const envFile = resolve(env);
  const folder = realpathSync(dirname(envFile));
  const project = asSegment(basename(folder));
  const vault = await openOwnVault();
  const provider = providerOf(vault);
  // The env file is a part of it even where git leaves it out: that is where its values mostly are.
  const paths = operands.length > 0 ? operands : existsSync(envFile) ? ['.', envFile] : ['.'];
  const planned = await planAll(paths, {
    template,
    minimum,
    envFile,
    project,
    held: flags.has('dry-run') ? askFirst(provider) : readAtOnce(provider),
  });
  if (planned === 'refused') return complain('Nothing was moved; what stands above is to be mended first.');
  const steps = planned.flatMap(({ plan }) => plan.steps);

  const isJson = flags.has('json');
  const kept = await placeOf(steps, template, project, provider);
  if (!isJson) tellPlan(planned, envFile, kept);
  let failures: ReadonlyMap<string, string> = new Map();
  if (steps.length > 0 && !flags.has('dry-run')) {
    const answer = flags.has('yes') ? 'yes' : await confirm(planned, kept);
    if (answer === 'nobody') return complain('Nobody is there to confirm; a job says --yes.');
    if (answer === 'no') {
      note('Nothing was moved.');
      return exitCodes.refused;
    }
    failures = await applyAll({ vault, provider, envFile, folder }, planned);
    tellFailures(failures);
  }
  if (isJson) process.stdout.write(`${printableJson(asJson(planned, failures, flags))}\n`);
  else {
    tellCount(planned, failures, kept, flags.has('dry-run') ? 'would be' : 'was');
    await tellNext(movedFiles(planned, failures), envFile);
    await tellExposed(planned);
  }
  if (failures.size > 0) return exitCodes.error;
  return planned.some(({ plan }) => plan.left.length > 0) ? exitCodes.findings : exitCodes.ok;
}

/** An env file may have any name, but none that says that it is something else. */
const takesEnvLines: ReadonlySet<string> = new Set(['dotenv', 'plaintext', 'shellscript', 'properties', 'ini']);

function providerOf(vault: Vault): (name: string) => Promise<Provider> {
  return async (name) => {
    const provider = await vault.provider(name);
    if (!provider) throw new VaultError('invalid', `There is no provider called ${name} here.`);
    return provider;
  };
}

/** What all that is moved has in common. */
async function placeOf(
  steps: readonly Step[],
  template: string,
  project: string,
  provider: (name: string) => Promise<Provider>,
): Promise<KeptIn> {
  const references = new Set(steps.map(({ reference }) => formatReference(reference)));
  const [first = ''] = references;
  const any = destinationFor(template, { project, name: 'NAME' });
  const as = references.size > 1 && any.kind === 'reference' ? formatReference(any.reference) : first;
  return { as, label: steps[0] ? (await provider(steps[0].reference.provider)).label : '' };
}

/** What the person has seen may have scrolled away. */
async function confirm(planned: readonly PlannedFile[], kept: KeptIn): Promise<'yes' | 'no' | 'nobody'> {
  if (!personIsThere()) return 'nobody';
  tellCount(planned, new Map(), kept, 'would be');
  const count = planned.flatMap(({ plan }) => plan.steps).length;
  const typed = await prompt(`Move ${count === 1 ? 'this value' : `these ${count} values`}? Type yes: `, 'text');
  return /^y(?:es)?$/i.test(typed?.trim() ?? '') ? 'yes' : 'no';
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
