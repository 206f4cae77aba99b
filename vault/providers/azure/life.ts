/** life: what Azure tells of a secret without its value, and what it can do with it beyond keeping it. */

import type { Reference } from '../../../core/reference/reference.ts';
import { VaultError } from '../../errors.ts';
import type { Life, Version } from '../../life.ts';
import type { Description } from '../../provider.ts';
import type { Place } from './place.ts';
import type { Ask, Call } from './session.ts';
import { pollEvery } from './write.ts';

interface Facts extends Version {
  readonly updated?: Date;
  readonly tags?: Record<string, string>;
  readonly recoveryLevel?: string;
}

export async function describeSecret(
  ask: Ask,
  reference: Reference,
  place: Place,
  signal: AbortSignal,
): Promise<Description | undefined> {
  const [newest] = await versionsOf(ask, place, signal);
  if (!newest) return undefined;
  const { version, state, created, updated, expires, tags } = newest;
  return {
    reference,
    version,
    state: state === 'enabled' ? 'enabled' : 'disabled',
    ...(created && { created }),
    ...(updated && { updated }),
    ...(expires && { expires }),
    ...(tags && Object.keys(tags).length > 0 && { tags }),
  };
}

/** Newest first; empty when there is no such secret. */
export async function versionsOf(ask: Ask, { connection, secret, shown }: Place, signal: AbortSignal): Promise<readonly Facts[]> {
  const call: Call = { connection, shown, isChange: 'look', signal };
  try {
    const found = await ask(call, async (client, abortSignal) => {
      const versions: Facts[] = [];
      for await (const {
        version,
        enabled,
        createdOn,
        updatedOn,
        expiresOn,
        tags,
        recoveryLevel,
      } of client.listPropertiesOfSecretVersions(secret, {
        abortSignal,
      }))
        versions.push({
          version: version ?? '',
          state: enabled === false ? 'disabled' : 'enabled',
          ...(createdOn && { created: createdOn }),
          ...(updatedOn && { updated: updatedOn }),
          ...(expiresOn && { expires: expiresOn }),
          ...(tags && { tags }),
          ...(recoveryLevel !== undefined && { recoveryLevel }),
        });
      return versions;
    });
    return found.toReversed().toSorted((a, b) => (b.created?.getTime() ?? 0) - (a.created?.getTime() ?? 0));
  } catch (error) {
    if (error instanceof VaultError && error.kind === 'not-found') return [];
    throw error;
  }
}

export function azureLife(ask: Ask, placeOf: (reference: Reference) => Place): Life {
  const change = (reference: Reference, signal: AbortSignal): Call & { readonly name: string } => {
    const { connection, secret, shown } = placeOf(reference);
    return { connection, shown, isChange: 'change', signal, name: secret };
  };
  const setEnabled = async (reference: Reference, version: string, enabled: 'yes' | 'no', signal: AbortSignal): Promise<void> => {
    const call = change(reference, signal);
    await ask(call, (client, abortSignal) =>
      client.updateSecretProperties(call.name, version, { enabled: enabled === 'yes', abortSignal }),
    );
  };
  return {
    versions: (reference, signal) => versionsOf(ask, placeOf(reference), signal),
    at: (reference, version) => ({ ...reference, path: [...reference.path.slice(0, 2), version] }),
    disable: (reference, version, signal) => setEnabled(reference, version, 'no', signal),
    enable: (reference, version, signal) => setEnabled(reference, version, 'yes', signal),
    async recover(reference, signal) {
      const call = change(reference, signal);
      await ask(call, async (client, abortSignal) => {
        const recovering = await client.beginRecoverDeletedSecret(call.name, { abortSignal, intervalInMs: pollEvery });
        await recovering.pollUntilDone({ abortSignal });
      });
    },
    /** Only what was deleted can be purged, and nothing in a vault that protects what was deleted. */
    async purge(reference, signal) {
      const place = placeOf(reference);
      const call = change(reference, signal);
      const [newest] = await versionsOf(ask, place, signal);
      if (newest) {
        assertPurgeable(newest.recoveryLevel, place);
        await ask(call, async (client, abortSignal) => {
          const deleting = await client.beginDeleteSecret(call.name, { abortSignal, intervalInMs: pollEvery });
          await deleting.pollUntilDone({ abortSignal });
        });
      }
      await ask(call, async (client, abortSignal) => {
        const { properties, scheduledPurgeDate } = await client.getDeletedSecret(call.name, { abortSignal });
        assertPurgeable(properties.recoveryLevel, place, scheduledPurgeDate);
        await client.purgeDeletedSecret(call.name, { abortSignal });
      });
    },
  };
}

/** `level` is one of https://learn.microsoft.com/javascript/api/@azure/keyvault-secrets/deletionrecoverylevel. */
function assertPurgeable(level: string | undefined, { connection, shown }: Place, goesOn?: Date): void {
  if (level === undefined || level.includes('Purgeable')) return;
  const end = goesOn && `; it goes by itself on ${goesOn.toISOString().slice(0, 10)}`;
  throw new VaultError(
    'denied',
    `${connection.origin} keeps what is deleted for its time and lets nobody purge ${shown} before${end ?? '; remove it instead'}.`,
    { effect: 'none' },
  );
}
