/** secrets: the values of a start's references, by permission; loaded only for a start that has any. */

import { realpathSync } from 'node:fs';
import type { Resolution } from '../vault/resolution.ts';
import { askOnTerminal } from './consent.ts';
import type { Environment } from './environment.ts';
import { launchOf } from './launch.ts';
import { complain, note, printable } from './print.ts';
import { personIsThere } from './terminal.ts';
import { openOwnVault } from './vault.ts';

export type Secrets = Pick<Extract<Resolution, { kind: 'resolved' }>, 'values' | 'masked'>;

/** `program` is a whole path. An exit code when nothing may start, which was said then. */
export async function secretsOf(environment: Environment, program: string, args: readonly string[]): Promise<Secrets | number> {
  const { plan } = environment;
  const vault = await openOwnVault(askOnTerminal, 'when needed', environment.folder);
  const launch = launchOf(environment, { program, args, cwd: realpathSync(process.cwd()) });
  const resolution = await vault.resolver.resolve(plan.wanted, launch, plan.warnings, new AbortController().signal);
  if (resolution.kind === 'resolved') {
    for (const notice of resolution.notices) note(printable(notice));
    return resolution;
  }
  const code = complain(printable(resolution.message));
  if (resolution.kind === 'denied' && !personIsThere() && plan.warnings.length === 0)
    note('"secretref allow -- PROGRAM" shows what the rule of a job needs.');
  return code;
}
