/** allow: shows what a program would receive and, with a person's yes, remembers it for good; a job learns what its policy needs. */

import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { formatReference } from '../../core/reference/reference.ts';
import type { AskConsent, ConsentAnswer, Launch } from '../../vault/consent.ts';
import type { EnvironmentPlan } from '../../vault/inject.ts';
import { consentScreen } from '../consent-screen.ts';
import { readEnvironment } from '../environment.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Given } from '../given.ts';
import { launchOf } from '../launch.ts';
import { complain, note, printable, printableJson } from '../print.ts';
import { findProgram, missing } from '../program.ts';
import { prompt } from '../prompt.ts';
import { allowedBy, requestOf } from '../request.ts';
import { paintFor, personIsThere } from '../terminal.ts';
import { openOwnVault, ownHome } from '../vault.ts';

export async function allowCommand({ values, command: [name = '', ...args] }: Given): Promise<number> {
  const program = findProgram(name, process.env);
  if (program.kind !== 'found') return missing(program, name);
  const environment = readEnvironment(values);
  if ('problem' in environment) return complain(environment.problem);
  const { plan } = environment;
  for (const problem of plan.problems) note(printable(problem));
  if (plan.problems.length > 0) return exitCodes.error;
  if (plan.wanted.length === 0) {
    note(`No variable holds a reference, so ${printable(name)} needs no permission.`);
    return exitCodes.ok;
  }

  const answers: ConsentAnswer[] = [];
  const ask: AskConsent = async () => {
    const typed = await prompt('Allow this for good? Type yes; Enter alone means no: ', 'text');
    const answer = typed?.trim().toLowerCase() === 'yes' ? 'always' : 'deny';
    answers.push(answer);
    return answer;
  };
  const vault = await openOwnVault(ask, 'when needed', environment.folder);
  const launch = launchOf(environment, { program: program.path, args, cwd: realpathSync(process.cwd()) });
  const request = await requestOf(plan, launch, vault);
  process.stderr.write(`\n${consentScreen(request, paintFor(process.stderr))}\n`);
  const before = await allowedBy(request, plan, ownHome());
  if (before) {
    note(`This is allowed already (${before}).`);
    return exitCodes.ok;
  }
  if (!personIsThere()) return explainPolicy(plan, launch);

  const resolution = await vault.resolver.resolve(plan.wanted, launch, plan.warnings, new AbortController().signal);
  switch (resolution.kind) {
    case 'denied':
      note('Nothing was allowed.');
      return exitCodes.refused;
    case 'failed':
      return complain(
        `${answers.includes('always') ? 'This is allowed now, but the program cannot start yet: ' : ''}${printable(resolution.message)}`,
      );
    case 'resolved':
      note('Allowed: exactly what stands above starts without a question from now on; any other argument or text is a new one.');
      return exitCodes.ok;
  }
}

/** Nothing new is allowed without a person; the policy file is theirs to write. */
function explainPolicy({ wanted, warnings }: EnvironmentPlan, { folder }: Launch): number {
  if (warnings.length > 0) {
    note(
      'Nothing is allowed without a terminal, and a rule is not enough for this: take what is noted above out of the env file.',
    );
    return exitCodes.refused;
  }
  const parts = wanted.flatMap(({ parts }) => parts);
  const references = new Set(
    parts.flatMap((part) => (part.kind === 'reference' ? [formatReference({ ...part.reference, pointer: [] })] : [])),
  );
  note(
    `Nothing is allowed without a terminal; a job needs this in ${printable(join(ownHome(), 'policy.json'))}, with chmod 600:`,
  );
  process.stdout.write(`${printableJson({ version: 1, allow: [{ folder, references: [...references], purposes: ['run'] }] })}\n`);
  return exitCodes.refused;
}
