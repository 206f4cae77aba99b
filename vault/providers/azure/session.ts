/** session: one client of Azure's SDK for each approved vault; every call goes through `ask`, which bounds it in time and names its errors. */

import { readFile } from 'node:fs/promises';
import { Agent } from 'node:https';
import { isAbsolute } from 'node:path';
import type { SecretClient } from '@azure/keyvault-secrets';
import { showForeign } from '../../../core/text/foreign.ts';
import type { Connection } from '../../connections.ts';
import { VaultError } from '../../errors.ts';
import { isLoopback } from '../../origin.ts';
import { orAborted } from '../../together.ts';
import type { ProviderNeeds } from '../needs.ts';
import { boundedTo } from './bounds.ts';
import { credentialFor, signInCommand } from './credential.ts';
import { expectUnchanged } from './environment.ts';
import { errorOf } from './errors.ts';

export interface Call {
  readonly connection: Connection;
  /** For the sentence of an error. */
  readonly shown: string;
  readonly isChange: 'change' | 'look';
  readonly signal: AbortSignal;
}

/** Rejects with a VaultError, or with the reason of the call's signal. */
export type Ask = <Answer>(
  call: Call,
  work: (client: SecretClient, abortSignal: AbortSignal) => Promise<Answer>,
) => Promise<Answer>;

const deadline = 30_000;

export function openSessions(needs: ProviderNeeds): Ask {
  const clients = new Map<string, Promise<SecretClient>>();
  return async ({ connection, shown, isChange, signal }, work) => {
    signal.throwIfAborted();
    expectUnchanged(needs.environment);
    const { origin } = connection;
    const known = clients.get(origin) ?? openClient(connection, needs, signal);
    clients.set(origin, known);
    // What could not be opened now may be tomorrow.
    known.catch(() => clients.delete(origin));
    try {
      const client = await known;
      const abortSignal = AbortSignal.any([signal, AbortSignal.timeout(deadline)]);
      // The SDK waits for a token without an eye on the signal.
      return await orAborted(work(client, abortSignal), abortSignal);
    } catch (error) {
      signal.throwIfAborted();
      throw errorOf(error, { shown, origin, signIn: signInCommand(connection), isChange });
    }
  };
}

/** One attempt a call: the resolver repeats what only reads, and nothing is written twice. */
async function openClient(connection: Connection, needs: ProviderNeeds, signal: AbortSignal): Promise<SecretClient> {
  const { SecretClient } = await import('./sdk.ts');
  const { origin } = connection;
  return new SecretClient(origin, await credentialFor(connection, needs, signal), {
    retryOptions: { maxRetries: 0 },
    redirectOptions: { maxRetries: 0 },
    additionalPolicies: [{ policy: boundedTo(origin, await agentFor(connection, needs)), position: 'perRetry' }],
    ...apiVersion(connection),
    // An emulator on this machine cannot have a name of Azure's.
    ...(isLoopback(new URL(origin).hostname) && { disableChallengeResourceVerification: true }),
  });
}

/** Without the setting, the SDK's newest. */
function apiVersion({ origin, settings: { api } }: Connection) {
  if (api === undefined) return {};
  const serviceVersion = apiVersions.find((known) => known === api);
  if (serviceVersion) return { serviceVersion };
  throw new VaultError(
    'invalid',
    `The setting "api" of ${origin} is ${showForeign(api)}, a version that is not known here; sign in again with one of ${apiVersions.join(', ')}, or without it.`,
  );
}

/** Those of the SDK that have all that this vault uses. */
const apiVersions = ['7.4', '7.5', '7.6', '2025-07-01', '2026-04-01'] as const;

/** The SDK's own agent forgets a private authority as soon as there is a proxy. */
async function agentFor({ settings: { ca } }: Connection, { environment }: ProviderNeeds): Promise<Agent | undefined> {
  if (ca === undefined) return undefined;
  return new Agent({ keepAlive: true, proxyEnv: { ...environment }, ca: await authority(ca) });
}

/** A relative path would be another file in each folder, and a repository could put one there. */
async function authority(path: string): Promise<string> {
  if (!isAbsolute(path))
    throw new VaultError('untrusted', `The certificates of your vault's authority need a whole path; ${path} is none.`);
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new VaultError(
      'untrusted',
      `The certificates of your vault's authority could not be read from ${path}; sign in again with --ca.`,
    );
  }
}
