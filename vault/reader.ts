/** reader: a reference's value for the resolver: the developer's own local one, else the provider's, each read once for all who want it. */

import { formatReference, type Reference } from '../core/reference/reference.ts';
import type { Secret } from '../core/secret.ts';
import { createCache } from './cache.ts';
import { VaultError } from './errors.ts';
import type { Provider } from './provider.ts';
import { localService } from './stores/reserved.ts';
import type { Store } from './stores/store.ts';

export interface ReadValue {
  readonly secret: Secret;
  readonly source: 'local' | 'provider';
}

export interface Reader {
  read(reference: Reference, signal: AbortSignal): Promise<ReadValue>;
  /** After anything was written or removed. */
  forget(): void;
}

export interface ReaderNeeds {
  readonly store: () => Promise<Store>;
  readonly provider: (name: string) => Promise<Provider | undefined>;
}

export function createReader({ store, provider }: ReaderNeeds): Reader {
  const cache = createCache<ReadValue>(lifetime);
  const load = async (reference: Reference, text: string): Promise<ReadValue> => {
    // Several callers may wait for this, so none of their signals ends it; providers have deadlines of their own.
    const { signal } = new AbortController();
    const local = await (await store()).get(localService, text, signal);
    if (local) return { secret: local, source: 'local' };
    const found = await provider(reference.provider);
    if (!found) throw new VaultError('invalid', `${text} has a provider that is not known here.`);
    return { secret: await found.read(reference, signal), source: 'provider' };
  };
  return {
    read(reference, signal) {
      const text = formatReference(reference);
      return orAborted(
        cache.get(text, () => load(reference, text)),
        signal,
      );
    },
    forget: cache.clear,
  };
}

/** Debuggers resolve one launch twice in a row; a person who changes a value does not do so within this many milliseconds. */
const lifetime = 5_000;

function orAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const onAbort = (): void => reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}
