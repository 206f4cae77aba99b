/** sign-in: a vault of Azure is tried and approved; sessions stay where Azure's own tools keep them, a client secret in this machine's store. */

import { resolve } from 'node:path';
import { VaultError } from '../../errors.ts';
import type { SignIn } from '../../sign-in.ts';
import type { ProviderNeeds } from '../needs.ts';
import { methods, sessionAccount, sessionService } from './credential.ts';
import { originOfVault } from './place.ts';
import { openSessions } from './session.ts';

export function azureSignIn(needs: ProviderNeeds): SignIn {
  return {
    provider: 'azurekeyvault',
    methods,
    settings: ['tenant', 'client', 'ca', 'api'],
    example: 'shop, or shop.vault.azure.cn',
    originOf(address) {
      const origin = originOfVault(address);
      return typeof origin === 'string' ? origin : undefined;
    },
    async signIn({ address, method, settings, ask }, signal) {
      if (address === undefined) throw new VaultError('invalid', 'Name the vault, as in secretref login azurekeyvault shop.');
      const origin = originOfVault(address);
      if (typeof origin === 'object') throw new VaultError('invalid', `That is no vault: ${origin.problem}.`);
      // A later process stands in another folder, where somebody else may have put a file of that name.
      const ca = settings['ca'] === undefined ? {} : { ca: resolve(settings['ca']) };
      const connection = { provider: 'azurekeyvault', origin, settings: { ...settings, ...ca, method } };
      if (method === 'client-secret' && !needs.environment['AZURE_CLIENT_SECRET']) {
        const secret = await ask('Client secret: ');
        if (!secret) throw new VaultError('signed-out', 'Nothing was typed, so nobody was signed in.');
        await (await needs.store()).set(sessionService, sessionAccount({ origin }), secret, signal);
      }
      const session = openSessions(needs);
      const call = { connection: { ...connection, from: 'file' }, shown: 'the list of names', isChange: 'look', signal } as const;
      // Whoever may not list is signed in all the same.
      await session(call, (client, abortSignal) => client.listPropertiesOfSecrets({ abortSignal }).next()).catch(
        (error: unknown) => {
          if (!(error instanceof VaultError && error.kind === 'denied')) throw error;
        },
      );
      return connection;
    },
    async signOut({ origin }, signal) {
      await (await needs.store()).delete(sessionService, sessionAccount({ origin }), signal);
    },
  };
}
