/** azure-account: the Microsoft account that the person is signed in to VS Code with, as Azure's SDK takes it. */

import { type AuthenticationSession, authentication } from 'vscode';
import type { VaultOptions } from '../vault/vault.ts';

/** Null where nobody is signed in, so that the next way is tried; a person signs in through VS Code's own account menu. */
export const azureAccount: NonNullable<VaultOptions['azureAccount']> = {
  async getToken(scopes) {
    const session = await silentSession([scopes].flat());
    return session ? { token: session.accessToken, expiresOnTimestamp: endOf(session.accessToken) } : null;
  },
};

/** Editors without Microsoft's extension never register the provider, and a tenant may refuse: neither may end the other ways to sign in. */
async function silentSession(scopes: readonly string[]): Promise<AuthenticationSession | undefined> {
  try {
    return await authentication.getSession('microsoft', scopes, { silent: true });
  } catch {
    return undefined;
  }
}

/** A session does not tell when it ends; its token does, in a JSON Web Token's middle part. */
function endOf(token: string): number {
  try {
    const { exp } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    if (typeof exp === 'number') return exp * 1000;
  } catch {
    // Asked for again soon.
  }
  return Date.now() + 60_000;
}
