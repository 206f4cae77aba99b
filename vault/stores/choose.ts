/** choose: the store that this machine offers, decided at the first use; a keychain that fails is never a reason for a weaker one. */

import { chunked } from './chunks.ts';
import { osKeychain } from './os-keychain.ts';
import type { Store } from './store.ts';

export interface StoreOptions {
  /** `SECRETREF_STORE` or the machine-scoped setting. */
  readonly store: 'auto' | 'os' | 'file';
  /** Used when this machine has no keychain (never when it is locked or silent), or for `file`. */
  readonly fallback: () => Promise<Store>;
}

/** Rejects while the keychain is locked or silent, and asks again at the next call; once made, the choice stays. */
export function chooseStore(
  options: StoreOptions,
  environment: Readonly<Record<string, string | undefined>>,
): () => Promise<Store> {
  let chosen: Promise<Store> | undefined;
  return () => {
    chosen ??= choose(options, environment);
    chosen.catch(() => (chosen = undefined));
    return chosen;
  };
}

async function choose(
  { store, fallback }: StoreOptions,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Store> {
  if (store !== 'file') {
    const keychain = osKeychain(environment);
    // Told to use the keychain, its absence is an error that the first read or write explains.
    if (store === 'os' || (await keychain.isPresent(new AbortController().signal))) return chunked(keychain, largestValue);
  }
  return chunked(await fallback(), Number.POSITIVE_INFINITY);
}

/** The Windows Credential Manager takes 2,560 bytes, which are 1,280 UTF-16 units. */
const largestValue = process.platform === 'win32' ? 1_280 : Number.POSITIVE_INFINITY;
