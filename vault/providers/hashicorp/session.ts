/** session: the token for one connection: from the environment, from where a login has kept it, or had anew by the connection's method. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Secret } from '../../../core/secret.ts';
import type { Connection } from '../../connections.ts';
import { VaultError } from '../../errors.ts';
import type { ProviderNeeds } from '../needs.ts';
import { fromEnvironment, type Kind, sessionAccount, sessionService, signInCommand, variable } from './connection.ts';
import type { Client } from './http.ts';
import { loginByItself, type Session } from './login.ts';
import { isDue, isEnding, renewed } from './renewal.ts';

export interface Sessions {
  /** Rejects with `signed-out` when there is none and none can be had without a person. */
  tokenFor(connection: Connection, signal: AbortSignal): Promise<Secret>;
  /** After the vault has refused it. */
  forget(connection: Connection): void;
}

export function createSessions(kind: Kind, needs: ProviderNeeds, clientOf: (connection: Connection) => Client): Sessions {
  const known = new Map<string, Session>();
  const refused = new Map<string, Secret>();
  const opening = new Map<string, Promise<Session>>();
  const open = async (connection: Connection, signal: AbortSignal): Promise<Session> => {
    const account = sessionAccount(connection);
    const own = fromStart(kind, connection, needs);
    if (own) return own;
    // The next process need not do it again.
    const keep = async (session: Session): Promise<Session> => {
      await (await needs.store()).set(sessionService, account, writeSession(session), signal);
      return session;
    };
    const found = await fromStore(connection, needs, signal);
    const kept = found && !refused.get(account)?.equals(found.token) ? found : undefined;
    if (kept && !isDue(kept)) return kept;
    const longer = kept && (await renewed(connection, kept, clientOf(connection), signal));
    if (longer && !isEnding(longer)) return longer === kept ? longer : await keep(longer);
    const fresh = await loginByItself(connection, needs, clientOf(connection), signal);
    if (fresh) return await keep(fresh);
    // By this machine's clock it has ended, and its vault did not say so: the clock may be wrong.
    if (longer) return { token: longer.token };
    const file = await fromHelperFile(kind, connection, needs);
    if (file) return file;
    throw new VaultError('signed-out', `You are not signed in to ${connection.origin}; run ${signInCommand(connection)}.`);
  };
  /** All calls of a start wait for the one that signs in; none of their signals ends it, and each call has a deadline of its own. */
  const openOnce = (connection: Connection): Promise<Session> => {
    const account = sessionAccount(connection);
    const pending = opening.get(account) ?? open(connection, new AbortController().signal);
    opening.set(account, pending);
    const done = (): boolean => opening.delete(account);
    pending.then(done, done);
    return pending;
  };
  return {
    async tokenFor(connection, signal) {
      signal.throwIfAborted();
      const account = sessionAccount(connection);
      const session = known.get(account);
      const current = session && !isDue(session) ? session : await openOnce(connection);
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
    const { token, expires, renew } = JSON.parse(kept.reveal());
    if (typeof token !== 'string') return undefined;
    return {
      token: new Secret(token, 'vault token'),
      ...(typeof expires === 'string' && { expires: new Date(expires) }),
      ...(typeof renew === 'string' && { renew: new Date(renew) }),
    };
  } catch {
    return undefined;
  }
}

export function writeSession({ token, expires, renew }: Session): Secret {
  return new Secret(JSON.stringify({ token: token.reveal(), expires, renew }), 'vault token');
}

/** The command lines of both vaults keep the token of the last login here, whichever vault that was: it counts for the environment's alone. */
async function fromHelperFile(kind: Kind, { origin }: Connection, { environment }: ProviderNeeds): Promise<Session | undefined> {
  if (fromEnvironment(kind, environment)?.origin !== origin) return undefined;
  const home = environment['HOME'] ?? environment['USERPROFILE'];
  const path = environment['BAO_TOKEN_PATH'] ?? (home && join(home, '.vault-token'));
  const text = path && (await readFile(path, 'utf8').catch(() => undefined));
  return text?.trim() ? { token: new Secret(text.trim(), 'vault token') } : undefined;
}
