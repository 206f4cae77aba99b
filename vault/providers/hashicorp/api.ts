/** api: calls with the token of their connection; a session that has ended is told apart from a permission that is missing. */

import { setTimeout } from 'node:timers/promises';
import type { Connection } from '../../connections.ts';
import { VaultError } from '../../errors.ts';
import type { ProviderNeeds } from '../needs.ts';
import { type Kind, namespaceHeader, signInCommand } from './connection.ts';
import { expectSuccess, isPlainDenial } from './errors.ts';
import { type Answer, type Call, type Client, createClient } from './http.ts';
import { createSessions } from './session.ts';

export interface Api {
  /** The answer's JSON. `about` is what the call is for, in a sentence. Rejects with a VaultError. */
  call(connection: Connection, call: Call, about: string, signal: AbortSignal): Promise<unknown>;
  /** As it comes, where a status says something by itself; `signed-out` is an error here too. */
  ask(connection: Connection, call: Call, signal: AbortSignal): Promise<Answer>;
}

export function createApi(kind: Kind, needs: ProviderNeeds): Api {
  const clients = new Map<string, Client>();
  const clientOf = ({ origin, settings: { ca } }: Connection): Client => {
    const key = `${origin} ${ca}`;
    const client = clients.get(key) ?? createClient({ origin, ca, environment: needs.environment });
    clients.set(key, client);
    return client;
  };
  const sessions = createSessions(kind, needs, clientOf);

  const send = async (connection: Connection, call: Call, signal: AbortSignal): Promise<Answer> => {
    const token = await sessions.tokenFor(connection, signal);
    const headers = { ...namespaceHeader(connection), 'X-Vault-Token': token.reveal(), 'X-Vault-Request': 'true' };
    return clientOf(connection).send(call, headers, signal);
  };
  /** A token that is no more is refused like one that may not, so it is asked about itself. */
  const isSignedOut = async (connection: Connection, signal: AbortSignal): Promise<boolean> => {
    const self = await send(connection, { method: 'GET', path: ['auth', 'token', 'lookup-self'] }, signal);
    return self.status === 403 && !isPlainDenial(self);
  };
  const ask: Api['ask'] = async (connection, call, signal) => {
    let answer = await send(connection, call, signal);
    for (const wait of waits) {
      // The node that answered has not heard yet of what another one wrote.
      if (answer.status !== 412) break;
      await setTimeout(wait, undefined, { signal });
      answer = await send(connection, call, signal);
    }
    if (answer.status !== 403 || !(await isSignedOut(connection, signal))) return answer;
    sessions.forget(connection);
    // A job signs in by itself; a person is told how.
    const again = await send(connection, call, signal);
    if (again.status === 403 && (await isSignedOut(connection, signal)))
      throw new VaultError(
        'signed-out',
        `You are not signed in to ${connection.origin} any more; run ${signInCommand(connection)}.`,
        { effect: 'none' },
      );
    return again;
  };
  return {
    ask,
    async call(connection, call, about, signal) {
      const answer = await ask(connection, call, signal);
      expectSuccess(answer, connection, about, call.method === 'GET' ? 'look' : 'change');
      return answer.json;
    },
  };
}

const waits = [100, 300];
