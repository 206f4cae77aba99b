/** environment: what AWS's SDK reads of this process, which has to be as it was at the process's start, and no path that depends on the folder. */

import { isAbsolute } from 'node:path';
import { VaultError } from '../../errors.ts';
import { type Environment, expectUnchanged as expectSame } from '../unchanged.ts';

export type { Environment };

/** Called before each use of the SDK. Throws a VaultError that names the variable. */
export function expectUnchanged(environment: Environment): void {
  expectSame(environment, readBySdk, 'AWS');
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
