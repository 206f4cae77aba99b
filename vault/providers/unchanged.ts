/**
 * unchanged: what a vendor's SDK may learn from this process. It reads variables and the files they name by itself, at any time: so they
 * must still be those of the process's start, before any file of a repository was read.
 */

import { VaultError } from '../errors.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Called before each use of the SDK. `readBySdk` tests a name. Throws a VaultError that names the variable. */
export function expectUnchanged(environment: Environment, readBySdk: RegExp, vendor: string): void {
  const names = [...Object.keys(environment), ...Object.keys(process.env)].filter((name) => readBySdk.test(name));
  const changed = names.find((name) => process.env[name] !== environment[name]);
  if (changed)
    throw new VaultError(
      'denied',
      `${changed} was changed after this process had started, so ${vendor} is not asked; start it again.`,
    );
}
