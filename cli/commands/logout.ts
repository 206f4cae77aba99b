/** logout: ends the session with a vault, and no reference may ask there any more. */

import { readConnections, removeConnection } from '../../vault/connections.ts';
import { signInProviders } from '../../vault/providers/index.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Given } from '../given.ts';
import { complain, note, printable } from '../print.ts';
import { openOwnVault, ownHome } from '../vault.ts';

export async function logoutCommand({ operands: [name = '', address] }: Given): Promise<number> {
  const vault = await openOwnVault();
  const signIn = await vault.signIn(name);
  if (!signIn) return complain(`You can sign in to and out of ${signInProviders().join(', ')}.`);
  await vault.forgetCopies(name);
  const { connections, problem } = await readConnections(ownHome());
  if (problem) return complain(printable(problem));
  const wanted = address && (signIn.originOf?.(address) ?? address.replace(/\/+$/, '').toLowerCase());
  const found = connections.filter(
    ({ provider, origin, settings }) =>
      provider === name && (wanted === undefined || origin === wanted || Object.values(settings).includes(wanted)),
  );
  if (found.length === 0) {
    note(
      `Nobody is signed in to ${name}${address === undefined ? '' : ' at that address'}; "secretref vaults" lists what is approved.`,
    );
    return exitCodes.refused;
  }
  for (const connection of found) {
    await signIn.signOut(connection, new AbortController().signal);
    await removeConnection(ownHome(), connection);
    note(`You are signed out of ${printable(connection.origin)}.`);
  }
  return exitCodes.ok;
}
