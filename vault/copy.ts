/** copy: a value from one vault into another: written, read back and compared; what is there already is replaced only by request. */

import { formatReference, type Reference } from '../core/reference/reference.ts';
import { VaultError } from './errors.ts';
import { keep } from './keep.ts';
import type { Provider } from './provider.ts';
import { rotate } from './rotation.ts';

export interface Place {
  readonly reference: Reference;
  readonly provider: Provider;
}

export type Copied =
  | { readonly kind: 'copied' | 'replaced' }
  /** It held this very value before. */
  | { readonly kind: 'there' }
  /** It holds another value, and nothing was written. */
  | { readonly kind: 'taken' };

/** Rejects with a VaultError; then `to` is as it was, unless its `effect` is unknown. `from` is never changed. */
export async function copyValue(
  from: Place,
  to: Place,
  whenTaken: 'leave it' | 'replace it',
  signal: AbortSignal,
): Promise<Copied> {
  const shown = formatReference(from.reference);
  if (shown === formatReference(to.reference))
    throw new VaultError('invalid', `${shown} cannot be copied onto itself; name another place.`);
  if (from.provider.life?.leases?.isLeased(from.reference))
    throw new VaultError('invalid', `${shown} is made anew at each read and ends with its lease, so there is nothing to copy.`);
  const secret = await from.provider.read(from.reference, signal);
  const kept = await keep(to.provider, to.reference, secret, signal);
  if (kept.kind === 'created') return { kind: 'copied' };
  if (kept.kind === 'there' || whenTaken === 'leave it') return kept;
  await rotate(to.provider, to.reference, secret, signal);
  return { kind: 'replaced' };
}
