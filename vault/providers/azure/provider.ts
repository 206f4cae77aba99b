/** provider: `ref+azurekeyvault://<vault>/<secret>[/<version>][#/<json-pointer>]` over Azure Key Vault. */

import { formatReference, type Reference } from '../../../core/reference/reference.ts';
import { Secret } from '../../../core/secret.ts';
import { readConnections } from '../../connections.ts';
import { VaultError } from '../../errors.ts';
import type { Provider } from '../../provider.ts';
import { readTogether } from '../../together.ts';
import type { ProviderNeeds } from '../needs.ts';
import { selectJson } from '../select-json.ts';
import { azureLife, describeSecret } from './life.ts';
import { placeOf as findPlace, type Place, vaultOfOrigin } from './place.ts';
import { orRecoverable } from './recoverable.ts';
import { type Ask, openSessions } from './session.ts';
import { removeSecret, writeSecret } from './write.ts';

export async function azureProvider(needs: ProviderNeeds): Promise<Provider> {
  const { connections, problem } = await readConnections(needs.home);
  const own = connections.filter(({ provider }) => provider === 'azurekeyvault');
  const ask = openSessions(needs);
  const placeOf = (reference: Reference): Place => {
    const place = findPlace(reference, own);
    if (typeof place === 'string') throw new VaultError('invalid', place);
    return place;
  };
  const read = async (reference: Reference, signal: AbortSignal): Promise<Secret> => {
    const place = placeOf(reference);
    const secret = await readSecret(ask, place, signal).catch((error) => orRecoverable(error, ask, place, signal));
    return reference.pointer.length === 0 ? secret : selectJson(secret, reference);
  };
  return {
    name: 'azurekeyvault',
    label: 'Azure Key Vault',
    problemOf(reference) {
      const place = findPlace(reference, own);
      return typeof place === 'string' ? [place, ...(problem ? [problem] : [])].join(' ') : undefined;
    },
    writeProblemOf,
    originOf(reference) {
      const place = findPlace(reference, own);
      return typeof place === 'string' ? 'Azure Key Vault' : `Azure Key Vault at ${place.connection.origin}`;
    },
    read,
    readMany: (references, signal) => readTogether(references, atATime, (reference) => read(reference, signal)),
    isKept: async () => true,
    async write(reference, secret, signal, options = {}) {
      const wrong = writeProblemOf(reference);
      if (wrong !== undefined) throw new VaultError('invalid', wrong);
      const place = placeOf(reference);
      await writeSecret(ask, place, secret, options, signal).catch((error) => orRecoverable(error, ask, place, signal));
    },
    describe: (reference, signal) => describeSecret(ask, reference, placeOf(reference), signal),
    async list(signal) {
      const references: Reference[] = [];
      for (const connection of own) {
        const vault = vaultOfOrigin(connection.origin);
        const call = { connection, shown: 'the list of names', isChange: 'look', signal } as const;
        await ask(call, async (client, abortSignal) => {
          for await (const { name } of client.listPropertiesOfSecrets({ abortSignal })) {
            references.push({ provider: 'azurekeyvault', path: [vault, name], options: [], pointer: [] });
            if (references.length >= mostNames) break;
          }
        });
      }
      return references;
    },
    remove: (reference, signal) => removeSecret(ask, placeOf(reference), signal),
    life: azureLife(ask, placeOf),
  };
}

/** A vault takes thousands of calls in ten seconds, and has none for several secrets. */
const atATime = 64;

/** Nobody picks from a longer list. */
const mostNames = 5_000;

export async function readSecret(ask: Ask, { connection, secret, version, shown }: Place, signal: AbortSignal): Promise<Secret> {
  const call = { connection, shown, isChange: 'look', signal } as const;
  const { value } = await ask(call, (client, abortSignal) =>
    client.getSecret(secret, { abortSignal, ...(version !== undefined && { version }) }),
  );
  if (value !== undefined) return new Secret(value, shown);
  throw new VaultError(
    'broken',
    `${connection.origin} answered without a value for ${shown}; try again, or ask whoever runs it.`,
  );
}

function writeProblemOf(reference: Reference): string | undefined {
  const shown = formatReference(reference);
  if (reference.pointer.length > 0) return `${shown} is a part of a value; change the whole one.`;
  return reference.path.length > 2 ? `${shown} is one version; leave it out to write a new one.` : undefined;
}
