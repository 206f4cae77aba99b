/** credential: how a process is signed in to Azure, by each way that a connection can name. */

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { SecretClient } from '@azure/keyvault-secrets';
import { Secret } from '../../../core/secret.ts';
import type { Connection } from '../../connections.ts';
import { VaultError } from '../../errors.ts';
import type { ProviderNeeds } from '../needs.ts';
import { authorityHostOf, vaultOfOrigin } from './place.ts';

type TokenCredential = ConstructorParameters<typeof SecretClient>[1];

export const methods = ['default', 'cli', 'managed-identity', 'workload-identity', 'client-secret'] as const;

/** In the store that this machine keeps values in; no reference reaches it. */
export const sessionService = 'secretref-session';

export function sessionAccount({ origin }: Pick<Connection, 'origin'>): string {
  return `azurekeyvault ${origin} client secret`;
}

export function signInCommand({ origin, settings: { method } }: Pick<Connection, 'origin' | 'settings'>): string {
  const vault = vaultOfOrigin(origin);
  return method === undefined || method === 'default' || method === 'cli'
    ? 'az login'
    : `secretref login azurekeyvault ${vault} --method ${method}`;
}

/** The Azure CLI takes a second or two to start, and asks its cloud for a new token where the old one is over. */
const cliDeadline = 20_000;

/** The order in which people and jobs are usually signed in; a connection that names one way has that way alone. */
export async function credentialFor(
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
  const cli = () =>
    new sdk.AzureCliCredential({ processTimeoutInMs: cliDeadline, ...(tenant !== undefined && { tenantId: tenant }) });
  const managed = () => new sdk.ManagedIdentityCredential(client === undefined ? {} : { clientId: client });
  const workload = () => new sdk.WorkloadIdentityCredential(ids);
  switch (method) {
    case 'cli':
      if (!isOwnCli(needs.environment)) throw new VaultError('denied', foreignCli);
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
      return new sdk.ChainedTokenCredential(
        ...own,
        ...(isJob ? [workload()] : []),
        ...(isOwnCli(needs.environment) ? [cli()] : []),
        managed(),
      );
    }
  }
}

/** A package of a repository can bring a program of any name, and npm puts it before all others. */
function isOwnCli(environment: ProviderNeeds['environment']): boolean {
  const folders = (environment['PATH'] ?? environment['Path'] ?? '').split(delimiter);
  const first = folders.find((folder) => ['az', 'az.cmd'].some((name) => existsSync(join(folder, name))));
  return first === undefined || !/[\\/]node_modules[\\/]/.test(first);
}

const foreignCli =
  'The first az of your PATH lies in node_modules, where any package may have put it, so it is not started; run this without npm, or sign in another way.';

async function clientSecret(
  origin: string,
  { store, environment }: ProviderNeeds,
  signal: AbortSignal,
): Promise<Secret | undefined> {
  const own = environment['AZURE_CLIENT_SECRET'];
  return own ? new Secret(own, 'client secret') : (await store()).get(sessionService, sessionAccount({ origin }), signal);
}
