/**
 * environment: what AWS's SDK may learn from this process. It reads variables and the files they name by itself, at any time: so they
 * must still be those of the process's start, before any file of a repository was read.
 */

import { isAbsolute } from 'node:path';
import { VaultError } from '../../errors.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Called before each use of the SDK. Throws a VaultError that names the variable. */
export function expectUnchanged(environment: Environment): void {
  const names = [...Object.keys(environment), ...Object.keys(process.env)].filter((name) => readBySdk.test(name));
  const changed = names.find((name) => process.env[name] !== environment[name]);
  if (changed)
    throw new VaultError('denied', `${changed} was changed after this process had started, so AWS is not asked; start it again.`);
  // A relative one would let whoever chooses the current folder supply profiles, and with them a program to run.
  const relative = paths.find((name) => environment[name] && !isAbsolute(environment[name]));
  if (relative)
    throw new VaultError('denied', `${relative} is no absolute path, so AWS is not asked; set it to one or unset it.`);
}

const readBySdk = /^(?:AWS_.*|HOME|USERPROFILE|HOMEDRIVE|HOMEPATH)$/i;

const paths = [
  'HOME',
  'AWS_CONFIG_FILE',
  'AWS_SHARED_CREDENTIALS_FILE',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
  'AWS_LOGIN_CACHE_DIRECTORY',
];
