/** held: what a vault holds under a reference, looked up so that a plan leaves as few lines in the audit log as it can. */

import type { Reference } from '../../core/reference/reference.ts';
import type { Secret } from '../../core/secret.ts';
import { readIfThere } from '../../vault/keep.ts';
import type { Provider } from '../../vault/provider.ts';

/** Rejects with a VaultError. */
export type Held = (reference: Reference) => Promise<Secret | undefined>;

/** A read has its line even where nothing is there, so whoever only plans asks first whether anything is; that is no read of a value. */
export function askFirst(provider: (name: string) => Promise<Provider>): Held {
  const { signal } = new AbortController();
  return async (reference) => {
    const asked = await provider(reference.provider);
    // Who may not ask that may still read.
    const isThere = await asked.describe(reference, signal).catch(() => 'unknown' as const);
    return isThere === undefined ? undefined : readIfThere(asked, reference, signal);
  };
}

export function readAtOnce(provider: (name: string) => Promise<Provider>): Held {
  const { signal } = new AbortController();
  return async (reference) => readIfThere(await provider(reference.provider), reference, signal);
}
