/** session: one client of AWS's SDK for each approved place; every call goes through `ask`, which bounds it in time and names its errors. */

import type { SecretsManager } from '@aws-sdk/client-secrets-manager';
import type { AwsCredentialIdentityProvider } from '@aws-sdk/types';
import { orAborted } from '../../together.ts';
import type { Place } from './approved.ts';
import { type Environment, expectUnchanged } from './environment.ts';
import { errorOf, mayHaveArrived } from './errors.ts';
import { agentFor, answerTimeout, collectAnswer, connectTimeout } from './http.ts';

export interface Call {
  readonly place: Place;
  /** For the sentence of an error. */
  readonly shown: string;
  readonly kind: 'question' | 'change';
  readonly signal: AbortSignal;
}

/** Rejects with a VaultError, or with the reason of the call's signal. */
export type Ask = <Answer>(call: Call, work: Work<Answer>) => Promise<Answer>;
type Work<Answer> = (aws: SecretsManager, options: { readonly abortSignal: AbortSignal }) => Promise<Answer>;

export function openSessions(environment: Environment): Ask {
  const clients = new Map<Place, Promise<Client>>();
  return async ({ place, shown, kind, signal }, work) => {
    signal.throwIfAborted();
    expectUnchanged(environment);
    const deadline = AbortSignal.timeout(answerTimeout);
    const abortSignal = AbortSignal.any([signal, deadline]);
    const known = clients.get(place) ?? openClient(place, environment);
    clients.set(place, known);
    const { aws, unsure } = await known;
    try {
      // The SDK waits for credentials without an eye on the signal.
      return await orAborted(work(aws, { abortSignal }), abortSignal);
    } catch (error) {
      signal.throwIfAborted();
      const isLate = deadline.aborted;
      const effect = kind === 'question' ? undefined : isLate || unsure(error) ? 'unknown' : 'none';
      const late = { name: 'TimeoutError' };
      const asked = { shown, origin: place.origin, ...(place.profile && { profile: place.profile }) };
      const told = errorOf(isLate ? late : error, asked, effect);
      // The SDK keeps keys that it found for as long as it lives; who signs in again may have new ones.
      if (told.kind === 'signed-out') clients.delete(place);
      throw told;
    }
  };
}

/** The region that the SDK finds in the person's own ~/.aws; undefined when there is none. */
export async function regionOfProfile(environment: Environment): Promise<string | undefined> {
  expectUnchanged(environment);
  const { SecretsManager } = await import('./sdk.ts');
  try {
    return await new SecretsManager({ logger: quiet }).config.region();
  } catch {
    return undefined;
  }
}

interface Client {
  readonly aws: SecretsManager;
  /** Whether what failed may have been carried out all the same, in this attempt or one before. */
  unsure(error: unknown): boolean;
}

/** Whatever can be said is said here, so that the SDK looks up nothing but credentials. */
async function openClient(place: Place, environment: Environment): Promise<Client> {
  const sdk = await import('./sdk.ts');
  const { origin, region, profile, roleArn } = place;
  const own: AwsCredentialIdentityProvider = sdk.fromNodeProviderChain({
    ...(profile && { profile }),
    clientConfig: { region },
    ignoreCache: true,
    logger: quiet,
  });
  const aws = new sdk.SecretsManager({
    endpoint: origin,
    region,
    credentials: roleArn
      ? sdk.fromTemporaryCredentials({
          masterCredentials: own,
          params: { RoleArn: roleArn, RoleSessionName: 'secretref' },
          clientConfig: { region },
          logger: quiet,
        })
      : own,
    maxAttempts: 3,
    retryMode: 'standard',
    defaultsMode: 'standard',
    useDualstackEndpoint: false,
    useFipsEndpoint: false,
    authSchemePreference: ['sigv4'],
    userAgentAppId: 'secretref',
    requestHandler: { httpsAgent: agentFor(environment), connectionTimeout: connectTimeout, socketTimeout: answerTimeout },
    streamCollector: collectAnswer,
    logger: quiet,
  });
  const lost = new WeakSet<object>();
  const doubtful = new WeakSet<object>();
  aws.middlewareStack.add(
    (next, context) => async (args) => {
      try {
        return await next(args);
      } catch (error) {
        if (mayHaveArrived(error)) lost.add(context);
        if (lost.has(context) && error instanceof Error) doubtful.add(error);
        throw error;
      }
    },
    { step: 'finalizeRequest', priority: 'low', name: 'secretrefAttempts' },
  );
  return { aws, unsure: (error) => error instanceof Error && doubtful.has(error) };
}

/** The SDK's own would print into a terminal. */
const quiet = { trace() {}, debug() {}, info() {}, warn() {}, error() {} };
