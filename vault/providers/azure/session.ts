/** session: one client of Azure's SDK for each approved vault; every call goes through `ask`, which bounds it in time and names its errors. */

import { readFile } from 'node:fs/promises';
import type { SecretClient } from '@azure/keyvault-secrets';
import { Secret } from '../../../core/secret.ts';
import { showForeign } from '../../../core/text/foreign.ts';
import type { Connection } from '../../connections.ts';
import { VaultError } from '../../errors.ts';
import { isLoopback } from '../../origin.ts';
import type { ProviderNeeds } from '../index.ts';
import { boundedTo } from './bounds.ts';
import { expectUnchanged } from './environment.ts';
import { errorOf } from './errors.ts';
import { authorityHostOf, vaultOfOrigin } from './place.ts';

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

type TokenCredential = ConstructorParameters<typeof SecretClient>[1];

export const methods = ['default', 'cli', 'managed-identity', 'workload-identity', 'client-secret'] as const;

/** In the store that this machine keeps values in; no reference reaches it. */
export const sessionService = 'secretref-session';

export function sessionAccount({ origin }: Pick<Connection, 'origin'>): string {
  return `azurekeyvault ${origin} client secret`;
}

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
      return await work(client, AbortSignal.any([signal, AbortSignal.timeout(deadline)]));
    } catch (error) {
      signal.throwIfAborted();
      throw errorOf(error, { shown, origin, signIn: signInCommand(connection), isChange });
    }
  };
}

export function signInCommand({ origin, settings: { method } }: Pick<Connection, 'origin' | 'settings'>): string {
  const vault = vaultOfOrigin(origin);
  return method === undefined || method === 'default' || method === 'cli'
    ? 'az login'
    : `secretref login azurekeyvault ${vault} --method ${method}`;
}

/** One attempt a call: the resolver repeats what only reads, and nothing is written twice. */
async function openClient(connection: Connection, needs: ProviderNeeds, signal: AbortSignal): Promise<SecretClient> {
  const { SecretClient } = await import('./sdk.ts');
  const { origin, settings } = connection;
  return new SecretClient(origin, await credentialFor(connection, needs, signal), {
    retryOptions: { maxRetries: 0 },
    redirectOptions: { maxRetries: 0 },
    additionalPolicies: [{ policy: boundedTo(origin), position: 'perRetry' }],
    ...apiVersion(connection),
    ...(settings['ca'] !== undefined && { tlsOptions: { ca: await authority(settings['ca']) } }),
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

async function authority(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new VaultError(
      'untrusted',
      `The certificates of your vault's authority could not be read from ${path}; sign in again with --ca.`,
    );
  }
}

/** The order in which people and jobs are usually signed in; a connection that names one way has that way alone. */
async function credentialFor(
  { origin, settings }: Connection,
  needs: ProviderNeeds,
  signal: AbortSignal,
): Promise<TokenCredential> {
  const sdk = await import('./sdk.ts');
  const { method = 'default', tenant, client } = settings;
  const tenantId = tenant ?? needs.environment['AZURE_TENANT_ID'];
  const clientId = client ?? needs.environment['AZURE_CLIENT_ID'];
  const authorityHost = authorityHostOf(origin);
  const cloud = authorityHost === undefined ? {} : { authorityHost };
  const ids = { ...(tenantId !== undefined && { tenantId }), ...(clientId !== undefined && { clientId }), ...cloud };
  const cli = () => new sdk.AzureCliCredential({ ...(tenant !== undefined && { tenantId: tenant }) });
  const managed = () => new sdk.ManagedIdentityCredential(client === undefined ? {} : { clientId: client });
  const workload = () => new sdk.WorkloadIdentityCredential(ids);
  switch (method) {
    case 'cli':
      return cli();
    case 'managed-identity':
      return managed();
    case 'workload-identity':
      return workload();
    case 'client-secret': {
      const secret = await clientSecret(origin, needs, signal);
      if (!secret || tenantId === undefined || clientId === undefined)
        throw new VaultError(
          'signed-out',
          `There is no client secret for ${origin}; run secretref login azurekeyvault ${vaultOfOrigin(origin)} --method client-secret.`,
        );
      return new sdk.ClientSecretCredential(tenantId, clientId, secret.reveal(), cloud);
    }
    default: {
      const isJob = needs.environment['AZURE_FEDERATED_TOKEN_FILE'] !== undefined;
      const own = needs.azureAccount ? [needs.azureAccount] : [];
      return new sdk.ChainedTokenCredential(...own, ...(isJob ? [workload()] : []), cli(), managed());
    }
  }
}

async function clientSecret(
  origin: string,
  { store, environment }: ProviderNeeds,
  signal: AbortSignal,
): Promise<Secret | undefined> {
  const own = environment['AZURE_CLIENT_SECRET'];
  return own ? new Secret(own, 'client secret') : (await store()).get(sessionService, sessionAccount({ origin }), signal);
}
