/** run: environment → resolved values → program → masked output. */

import { debuglog } from 'node:util';
import { startKeychainThread } from '../../vault/stores/keychain-thread.ts';
import { type Environment, ownVariables, readEnvironment } from '../environment.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Given } from '../given.ts';
import { complain, note, printable } from '../print.ts';
import { findProgram, missing } from '../program.ts';
import type { Secrets } from '../secrets.ts';

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

  if (plan.wanted.length === 0 && environment.envFiles === 'none')
    note(
      'There is no .env here, and no variable holds a reference, so the program gets no values; name another file with --env.',
    );

  const secrets = await resolved(environment, program.path, args);
  if (typeof secrets === 'number') return secrets;

  const [{ startProgram }, { createMasker }, { dieBy }] = await Promise.all([
    import('../child.ts'),
    import('../../vault/mask.ts'),
    import('../signals.ts'),
  ]);
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

/** What resolves is loaded while the keychain's thread starts, and not at all where there is nothing to resolve. */
async function resolved(environment: Environment, program: string, args: readonly string[]): Promise<Secrets | number> {
  if (environment.plan.wanted.length === 0) return { values: new Map(), masked: new Map() };
  if (process.env['SECRETREF_STORE'] !== 'file') startKeychainThread();
  const { secretsOf } = await import('../secrets.ts');
  return await secretsOf(environment, program, args);
}
