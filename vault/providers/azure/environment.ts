/** environment: what Azure's SDK, and the Azure CLI that it starts, read of this process: it has to be as it was at the process's start. */

import { isAbsolute } from 'node:path';
import { VaultError } from '../../errors.ts';
import { type Environment, expectUnchanged as expectSame } from '../unchanged.ts';

/** Called before each use of the SDK. Throws a VaultError that names the variable. */
export function expectUnchanged(environment: Environment): void {
  expectSame(environment, readBySdk, 'Azure');
  // A relative one would let whoever chooses the current folder supply a session or a token.
  const relative = paths.find((name) => environment[name] && !isAbsolute(environment[name]));
  if (relative)
    throw new VaultError('denied', `${relative} is no absolute path, so Azure is not asked; set it to one or unset it.`);
}

/** Of managed identity (IDENTITY_, MSI_, IMDS_, DEFAULT_IDENTITY_), of MSAL, of the Azure CLI, and of every connection. */
const readBySdk =
  /^(?:(?:AZURE|IDENTITY|MSI|IMDS|DEFAULT_IDENTITY|MSAL)_.*|REGION_NAME|(?:HTTPS?|ALL|NO)_PROXY|HOME|PATH|PATHEXT|COMSPEC|USERPROFILE|SYSTEMROOT|PROGRAMDATA|PROGRAMFILES)$/i;

const paths = ['HOME', 'AZURE_CONFIG_DIR', 'AZURE_FEDERATED_TOKEN_FILE', 'AZURE_KUBERNETES_CA_FILE'];
