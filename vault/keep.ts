/** keep: a value goes into a vault and is read back; only then may it leave the file that it stands in. */

import { formatReference, type Reference } from '../core/reference/reference.ts';
import type { Secret } from '../core/secret.ts';
import { VaultError } from './errors.ts';
import type { Provider } from './provider.ts';

export type Kept =
  /** It holds this value already. */
  | { readonly kind: 'there' }
  /** `undo` takes it out again; it never rejects. */
  | { readonly kind: 'created'; undo(): Promise<void> }
  /** The reference holds another value: nothing was written. */
  | { readonly kind: 'taken' };

/** Rejects with a VaultError, and then an entry that this call created is gone again. */
export async function keep(provider: Provider, reference: Reference, secret: Secret, signal: AbortSignal): Promise<Kept> {
  const present = await readIfThere(provider, reference, signal);
  if (present) return { kind: present.equals(secret) ? 'there' : 'taken' };
  // The caller's own signal may be what ended it.
  const undo = async (): Promise<void> => {
    await provider.remove(reference, AbortSignal.timeout(10_000)).catch(() => undefined);
  };
  let written: 'no' | 'yes' = 'no';
  try {
    await provider.write(reference, secret, signal, { expected: 'absent' });
    written = 'yes';
    const readBack = await readIfThere(provider, reference, signal);
    // Another process was quicker with another value, which is not ours to remove.
    if (readBack && !readBack.equals(secret)) return { kind: 'taken' };
    if (readBack) return { kind: 'created', undo };
  } catch (error) {
    if (written === 'yes') await undo();
    else if (error instanceof VaultError && error.kind === 'conflict') return { kind: 'taken' };
    else if (error instanceof VaultError && error.details.effect === 'unknown')
      await undoIfOurs(provider, reference, secret, undo);
    throw error;
  }
  const text = formatReference(reference);
  throw new VaultError('conflict', `The vault did not keep the value of ${text}; nothing was changed, so try again.`);
}

/** Takes an entry out again, if it still holds this value. Rejects with a VaultError. */
export async function takeBack(
  provider: Provider,
  reference: Reference,
  secret: Secret,
  signal: AbortSignal,
): Promise<'removed' | 'changed' | 'gone'> {
  const present = await readIfThere(provider, reference, signal);
  if (!present) return 'gone';
  if (!present.equals(secret)) return 'changed';
  return (await provider.remove(reference, signal)) ? 'removed' : 'gone';
}

/** The value must be there again, whatever happened to it meanwhile: what can be brought back is, and else it is written. */
export async function keepAgain(provider: Provider, reference: Reference, secret: Secret, signal: AbortSignal): Promise<Kept> {
  try {
    return await keep(provider, reference, secret, signal);
  } catch (error) {
    const recover = provider.life?.recover;
    if (!(error instanceof VaultError && error.kind === 'recoverable' && recover)) throw error;
    await recover(reference, signal);
    return keep(provider, reference, secret, signal);
  }
}

/** What a write that broke off has left, if anything. */
async function undoIfOurs(provider: Provider, reference: Reference, secret: Secret, undo: () => Promise<void>): Promise<void> {
  const left = await readIfThere(provider, reference, AbortSignal.timeout(10_000)).catch(() => undefined);
  if (left?.equals(secret)) await undo();
}

export async function readIfThere(provider: Provider, reference: Reference, signal: AbortSignal): Promise<Secret | undefined> {
  try {
    return await provider.read(reference, signal);
  } catch (error) {
    if (error instanceof VaultError && error.kind === 'not-found') return undefined;
    throw error;
  }
}
