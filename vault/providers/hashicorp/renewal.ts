/** renewal: a session that is in use is made longer before it ends; whether one that looks ended still counts, its vault says. */

import { VaultError } from '../../errors.ts';
import { type Connected, namespaceHeader } from './connection.ts';
import { fieldOf } from './field.ts';
import type { Client } from './http.ts';
import { type Session, sessionOf } from './login.ts';

/** Half of its time is over: whoever signs in on Monday and works daily is never signed out. */
export function isDue({ renew, expires }: Session): boolean {
  const from = renew ?? expires;
  return from !== undefined && from.getTime() <= Date.now();
}

/** It is of no more use for a call that takes its time. */
export function isEnding({ expires }: Session): boolean {
  return expires !== undefined && expires.getTime() - Date.now() < 30_000;
}

/** Undefined when the vault knows it no more. One that cannot be made longer stays as it is; a vault out of reach says so at the call itself. */
export async function renewed(
  connection: Connected,
  session: Session,
  client: Client,
  signal: AbortSignal,
): Promise<Session | undefined> {
  const headers = { ...namespaceHeader(connection), 'X-Vault-Token': session.token.reveal() };
  try {
    const { status, json } = await client.send(
      { method: 'POST', path: ['auth', 'token', 'renew-self'], body: {} },
      headers,
      signal,
    );
    if (status === 403) return undefined;
    return status === 200 ? sessionOf(session.token, fieldOf(fieldOf(json, 'auth'), 'lease_duration')) : session;
  } catch (error) {
    if (error instanceof VaultError) return session;
    throw error;
  }
}
