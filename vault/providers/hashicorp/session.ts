/** session: the token for one connection: from the environment, from where a login has kept it, or had anew by the connection's method. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Secret } from '../../../core/secret.ts';
import type { Connection } from '../../connections.ts';
import { VaultError } from '../../errors.ts';
import type { ProviderNeeds } from '../index.ts';
import { fromEnvironment, type Kind, sessionAccount, sessionService, signInCommand, variable } from './connection.ts';
import type { Client } from './http.ts';
import { loginByItself, type Session } from './login.ts';

export interface Sessions {
  /** Rejects with `signed-out` when there is none and none can be had without a person. */
  tokenFor(connection: Connection, signal: AbortSignal): Promise<Secret>;
  /** After the vault has refused it. */
  forget(connection: Connection): void;
}

export function createSessions(kind: Kind, needs: ProviderNeeds, clientOf: (connection: Connection) => Client): Sessions {
  const known = new Map<string, Session>();
  const refused = new Map<string, Secret>();
  const open = async (connection: Connection, signal: AbortSignal): Promise<Session> => {
    const own = fromStart(kind, connection, needs);
    if (own) return own;
    const kept = await fromStore(connection, needs, signal);
    if (kept && !isEnding(kept) && !refused.get(sessionAccount(connection))?.equals(kept.token)) return kept;
    const fresh = await loginByItself(connection, needs, clientOf(connection), signal);
    if (fresh) {
      // The next process need not sign in again.
      await (await needs.store()).set(sessionService, sessionAccount(connection), writeSession(fresh), signal);
      return fresh;
    }
    const file = await fromHelperFile(kind, connection, needs);
    if (file) return file;
    throw new VaultError('signed-out', `You are not signed in to ${connection.origin}; run ${signInCommand(connection)}.`);
  };
  return {
    async tokenFor(connection, signal) {
      const account = sessionAccount(connection);
      const session = known.get(account);
      const current = session && !isEnding(session) ? session : await open(connection, signal);
      known.set(account, current);
      return current.token;
    },
    forget(connection) {
      const account = sessionAccount(connection);
      const session = known.get(account);
      if (session) refused.set(account, session.token);
      known.delete(account);
    },
  };
}

/** It is of no more use for a call that takes its time. */
function isEnding({ expires }: Session): boolean {
  return expires !== undefined && expires.getTime() - Date.now() < 30_000;
}

/** A token of the environment belongs to the address that stands beside it, and to no other. */
function fromStart(kind: Kind, { origin }: Connection, { environment }: ProviderNeeds): Session | undefined {
  const token = variable(kind, environment, 'TOKEN');
  return token !== undefined && fromEnvironment(kind, environment)?.origin === origin
    ? { token: new Secret(token, 'vault token') }
    : undefined;
}

export async function fromStore(
  connection: Connection,
  { store }: ProviderNeeds,
  signal: AbortSignal,
): Promise<Session | undefined> {
  const kept = await (await store()).get(sessionService, sessionAccount(connection), signal);
  return kept && readSession(kept);
}

function readSession(kept: Secret): Session | undefined {
  try {
    const { token, expires } = JSON.parse(kept.reveal());
    if (typeof token !== 'string') return undefined;
    return { token: new Secret(token, 'vault token'), ...(typeof expires === 'string' && { expires: new Date(expires) }) };
  } catch {
    return undefined;
  }
}

export function writeSession({ token, expires }: Session): Secret {
  return new Secret(JSON.stringify({ token: token.reveal(), ...(expires && { expires: expires.toISOString() }) }), 'vault token');
}

/** The command lines of both vaults keep the token of the last login here, whichever vault that was: it counts for the environment's alone. */
async function fromHelperFile(kind: Kind, { origin }: Connection, { environment }: ProviderNeeds): Promise<Session | undefined> {
  if (fromEnvironment(kind, environment)?.origin !== origin) return undefined;
  const path = environment['BAO_TOKEN_PATH'] ?? (environment['HOME'] && join(environment['HOME'], '.vault-token'));
  const text = path && (await readFile(path, 'utf8').catch(() => undefined));
  return text?.trim() ? { token: new Secret(text.trim(), 'vault token') } : undefined;
}
