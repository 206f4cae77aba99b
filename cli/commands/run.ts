/** run: environment → resolved values → program → masked output. */

import { realpathSync } from 'node:fs';
import { debuglog } from 'node:util';
import { createMasker } from '../../vault/mask.ts';
import type { Resolution } from '../../vault/resolution.ts';
import { startProgram } from '../child.ts';
import { askOnTerminal } from '../consent.ts';
import { ownVariables, readEnvironment } from '../environment.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Given } from '../given.ts';
import { launchOf } from '../launch.ts';
import { complain, note, printable } from '../print.ts';
import { findProgram, missing } from '../program.ts';
import { dieBy } from '../signals.ts';
import { personIsThere } from '../terminal.ts';
import { openOwnVault } from '../vault.ts';

export async function runCommand({ values: options, command: [name = '', ...args] }: Given): Promise<number> {
  // Node would print the variables of the program that it starts, values and all.
  if (debuglog('child_process').enabled) {
    return complain(
      'NODE_DEBUG=child_process prints the variables that a program receives; unset it, or set it for the program only: secretref run -- env NODE_DEBUG=… PROGRAM.',
    );
  }
  const program = findProgram(name, process.env);
  if (program.kind !== 'found') return missing(program, name);

  const environment = readEnvironment(options);
  if ('problem' in environment) return complain(environment.problem);
  const { plan } = environment;
  for (const problem of plan.problems) note(printable(problem));
  if (plan.problems.length > 0) return exitCodes.error;

  let secrets: Secrets = { values: new Map(), masked: new Map() };
  if (plan.wanted.length > 0) {
    const vault = await openOwnVault(askOnTerminal, 'when needed', environment.folder);
    const launch = launchOf(environment, { program: program.path, args, cwd: realpathSync(process.cwd()) });
    const resolution = await vault.resolver.resolve(plan.wanted, launch, plan.warnings, new AbortController().signal);
    if (resolution.kind !== 'resolved') {
      const code = complain(printable(resolution.message));
      if (resolution.kind === 'denied' && !personIsThere() && plan.warnings.length === 0)
        note('"secretref allow -- PROGRAM" shows what the rule of a job needs.');
      return code;
    }
    for (const notice of resolution.notices) note(printable(notice));
    secrets = resolution;
  }

  for (const variable of createMasker(secrets.masked).unmaskable)
    note(`The value of ${printable(variable)} is too short to be masked in the output.`);
  const variables = Object.fromEntries([...ownVariables(), ...plan.plain]);
  const ending = await startProgram({
    path: program.path,
    name,
    args,
    environment: variables,
    values: secrets.values,
    masked: secrets.masked,
  });
  if (ending.kind === 'not-started') note(`${printable(program.path)} could not be started: ${ending.reason}.`);
  if (ending.kind === 'killed') dieBy(ending.signal);
  return ending.code;
}

type Secrets = Pick<Extract<Resolution, { kind: 'resolved' }>, 'values' | 'masked'>;
