/** reuse: whether a value is in a vault already, under a name of its own: one value needs one entry, and is rotated once. */

import { formatReference, type Reference } from '../core/reference/reference.ts';
import type { Secret } from '../core/secret.ts';
import { readIfThere } from './keep.ts';
import type { Provider } from './provider.ts';

/** Each candidate is read once, with its line in the audit log; a vault that fails is not asked further. */
export async function referenceHolding(
  provider: Provider,
  candidates: readonly Reference[],
  secret: Secret,
  signal: AbortSignal,
): Promise<Reference | undefined> {
  const each = new Map(candidates.map((reference) => [formatReference(reference), reference]));
  for (const reference of [...each.values()].slice(0, mostCandidates)) {
    const present = await readIfThere(provider, reference, signal).catch(() => 'failed' as const);
    if (present === 'failed') return undefined;
    if (present?.equals(secret)) return reference;
  }
  return undefined;
}

/** Of one project; a person waits for it. */
const mostCandidates = 30;
