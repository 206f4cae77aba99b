/** fix: every credential of a repository that can be moved: planned and shown, then moved file by file. */

import { realpathSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { keychainTemplate } from '../../core/reference/destination.ts';
import { formatReference } from '../../core/reference/reference.ts';
import { languageOf } from '../../core/text/language.ts';
import { VaultError } from '../../vault/errors.ts';
import type { Provider } from '../../vault/provider.ts';
import type { Vault } from '../../vault/vault.ts';
import { exitCodes } from '../exit-codes.ts';
import { applyAll } from '../fix/apply-all.ts';
import { askFirst, readAtOnce } from '../fix/held.ts';
import { isConfidence, planAll } from '../fix/plan-all.ts';
import type { PlannedFile } from '../fix/show-plan.ts';
import { tellDone, tellExposed, tellFailures, tellPlan } from '../fix/tell.ts';
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
  const vault = await openOwnVault(undefined, flags.has('dry-run') ? 'when needed' : 'at once');
  const provider = providerOf(vault);
  const planned = await planAll(operands.length > 0 ? operands : ['.'], {
    template,
    minimum,
    envFile,
    project: basename(folder),
    held: flags.has('dry-run') ? askFirst(provider) : readAtOnce(provider),
  });
  if (planned === 'refused') return complain('Nothing was moved; what stands above is to be mended first.');
  const steps = planned.flatMap(({ plan }) => plan.steps);

  const isJson = flags.has('json');
  if (!isJson) tellPlan(planned, envFile);
  let failures: ReadonlyMap<string, string> = new Map();
  if (steps.length > 0 && !flags.has('dry-run')) {
    const answer = flags.has('yes') ? 'yes' : await confirm(steps.length);
    if (answer === 'nobody') return complain('Nobody is there to confirm; a job says --yes.');
    if (answer === 'no') {
      note('Nothing was moved.');
      return exitCodes.refused;
    }
    failures = await applyAll({ vault, provider, envFile, folder }, planned);
    tellFailures(failures);
  }
  if (isJson) process.stdout.write(`${printableJson(asJson(planned, failures, flags))}\n`);
  else tellDone(planned, failures, flags);
  if (!isJson) await tellExposed(planned);
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

async function confirm(count: number): Promise<'yes' | 'no' | 'nobody'> {
  if (!personIsThere()) return 'nobody';
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
