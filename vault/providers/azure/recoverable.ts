/** recoverable: the truth behind "there is none" and "there is one already": a secret that was deleted and is kept, or a version that is disabled. */

import { VaultError } from '../../errors.ts';
import { versionsOf } from './life.ts';
import type { Place } from './place.ts';
import type { Ask } from './session.ts';

/** Rethrows `error`, more exactly where the vault tells; who may not ask it that is left with the error as it is. */
export async function orRecoverable(error: unknown, ask: Ask, place: Place, signal: AbortSignal): Promise<never> {
  if (!(error instanceof VaultError) || (error.kind !== 'not-found' && error.kind !== 'conflict')) throw error;
  const better = (await isDeleted(ask, place, signal))
    ? `${place.shown} was deleted, and ${place.connection.origin} still keeps it; secretref restore brings it back.`
    : error.kind === 'not-found' && (await isDisabled(ask, place, signal))
      ? `${place.shown} is disabled in ${place.connection.origin}; secretref restore enables it.`
      : undefined;
  throw better === undefined ? error : new VaultError('recoverable', better, error.details);
}

async function isDeleted(ask: Ask, { connection, secret, shown }: Place, signal: AbortSignal): Promise<boolean> {
  const call = { connection, shown, isChange: 'look', signal } as const;
  return await told(ask(call, (client, abortSignal) => client.getDeletedSecret(secret, { abortSignal })).then(() => true));
}

/** Azure itself says so; an emulator may answer that there is none. */
async function isDisabled(ask: Ask, place: Place, signal: AbortSignal): Promise<boolean> {
  const versions = versionsOf(ask, place, signal).then((all) => {
    const meant = place.version === undefined ? all[0] : all.find(({ version }) => version === place.version);
    return meant?.state === 'disabled';
  });
  return await told(versions);
}

/** A refusal is no answer; a call that was ended stays ended. */
async function told(answer: Promise<boolean>): Promise<boolean> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof VaultError) return false;
    throw error;
  }
}
