/** rotation: a new value takes the place of the old one: written with check-and-set, read back, and taken back where the vault can. */

import { formatReference, type Reference } from '../core/reference/reference.ts';
import type { Secret } from '../core/secret.ts';
import { VaultError } from './errors.ts';
import type { Description, Provider } from './provider.ts';

export interface Rotated {
  /** The versions before and after, where the vault counts them. */
  readonly before: string | undefined;
  readonly now: string | undefined;
}

/**
 * `secret`: the new value; without one the vault makes it. Rejects with a VaultError whose `effect` says whether the new value may be in
 * the vault all the same.
 */
export async function rotate(
  provider: Provider,
  reference: Reference,
  secret: Secret | undefined,
  signal: AbortSignal,
  expires?: Date,
): Promise<Rotated> {
  const shown = formatReference(reference);
  const before = await described(provider, reference, signal);
  if (!secret) {
    const byVault = provider.life?.rotate;
    if (!byVault)
      throw new VaultError(
        'invalid',
        `${provider.label} makes no new values itself; generate one, or paste the one that its issuer gave you.`,
      );
    await byVault(reference, signal);
  } else {
    await writeAnew(provider, reference, secret, before, signal, expires);
    const kept = await provider.read(reference, signal).catch(unsure);
    if (!kept.equals(secret))
      throw new VaultError(
        'conflict',
        `${shown} holds another value than the new one: somebody changed it at the same time; look before you go on.`,
        {
          effect: 'unknown',
        },
      );
  }
  const after = await described(provider, reference, signal);
  return { before: before.version, now: after.version };
}

/** After a write nobody may take a failure for a change that was not made. */
function unsure(error: unknown): never {
  if (error instanceof VaultError) throw new VaultError(error.kind, error.message, { ...error.details, effect: 'unknown' });
  throw error;
}

/** The value of the version before becomes the newest again, where versions are kept and can be read. */
export async function undoRotation(provider: Provider, reference: Reference, signal: AbortSignal): Promise<Rotated> {
  const { life } = provider;
  if (!life?.versions || !life.at)
    throw new VaultError('invalid', `${provider.label} keeps no earlier versions, so nothing can be taken back.`);
  const [newest, ...older] = await life.versions(reference, signal);
  const previous =
    older.find(({ state }) => state === 'enabled') ?? older.find(({ state }) => state === 'disabled' || state === 'deleted');
  if (!newest || !previous)
    throw new VaultError('not-found', `${formatReference(reference)} has no earlier version to go back to.`);
  if (previous.state !== 'enabled') await life.enable?.(reference, previous.version, signal);
  const old = await provider.read(life.at(reference, previous.version), signal);
  return rotate(provider, reference, old, signal);
}

async function described(provider: Provider, reference: Reference, signal: AbortSignal): Promise<Description> {
  const found = await provider.describe(reference, signal);
  if (found) return found;
  throw new VaultError('not-found', `${formatReference(reference)} has no value in ${provider.label}; set one.`);
}

/** A vault that counts versions takes the new value only if nobody else changed it meanwhile. */
async function writeAnew(
  provider: Provider,
  reference: Reference,
  secret: Secret,
  { version }: Description,
  signal: AbortSignal,
  expires: Date | undefined,
): Promise<void> {
  await provider.write(reference, secret, signal, {
    as: 'rotation',
    ...(version !== undefined && { expected: { version } }),
    ...(expires && { expires }),
  });
}
