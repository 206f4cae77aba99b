/** reader: references' values for the resolver: the developer's own local ones, else the providers', else a copy; each read once for all who want it. */

import { formatReference, type Reference } from '../core/reference/reference.ts';
import { groupBy } from '../core/text/group-by.ts';
import { createBatch } from './batch.ts';
import { createCache } from './cache.ts';
import { VaultError } from './errors.ts';
import type { Offline, ReadValue } from './offline.ts';
import type { Provider } from './provider.ts';
import { readAll } from './read-all.ts';
import { localService } from './stores/reserved.ts';
import { getAll, type Store } from './stores/store.ts';
import { orError } from './together.ts';

export interface Reader {
  /** The outcomes, in the order of `references`. */
  read(references: readonly Reference[], signal: AbortSignal): Promise<readonly (ReadValue | VaultError)[]>;
  /** After anything was written or removed. */
  forget(): void;
}

export interface ReaderNeeds {
  readonly store: () => Promise<Store>;
  readonly provider: (name: string) => Promise<Provider | undefined>;
  readonly offline: Offline;
}

export function createReader(needs: ReaderNeeds): Reader {
  const cache = createCache<ReadValue>(lifetime);
  return {
    async read(references, signal) {
      const batch = createBatch((missing: readonly Reference[]) => load(missing, needs));
      const asked = references.map((reference) =>
        orError(cache.get(formatReference(reference), async () => orThrow(await batch.add(reference)))),
      );
      const run = batch.run();
      const outcomes = await orAborted(Promise.all(asked), signal);
      await run;
      return outcomes;
    },
    forget: cache.clear,
  };
}

/** Debuggers resolve one launch twice in a row; a person who changes a value does not do so within this many milliseconds. */
const lifetime = 5_000;

/** Several callers may wait for this, so none of their signals ends it; providers have deadlines of their own. */
async function load(
  references: readonly Reference[],
  { store, provider, offline }: ReaderNeeds,
): Promise<readonly (ReadValue | VaultError)[]> {
  const { signal } = new AbortController();
  const outcomes: (ReadValue | VaultError)[] = [];
  const entries = references.map((reference) => ({ service: localService, account: formatReference(reference) }));
  const locals = await orError(store().then((opened) => getAll(opened, entries, signal)));
  if (locals instanceof VaultError) return references.map(() => locals);
  for (const [at, local] of locals.entries()) if (local) outcomes[at] = { secret: local, source: 'local' };
  const open = [...references.entries()].filter(([at]) => outcomes[at] === undefined);
  const byProvider = [...groupBy(open, ([, reference]) => reference.provider)];
  await Promise.all(
    byProvider.map(async ([name, some]) => {
      const read = await readFrom(
        name,
        some.map(([, reference]) => reference),
        provider,
        offline,
        signal,
      );
      for (const [index, [at]] of some.entries()) {
        const outcome = read[index];
        if (outcome) outcomes[at] = outcome;
      }
    }),
  );
  return outcomes;
}

async function readFrom(
  name: string,
  references: readonly Reference[],
  provider: ReaderNeeds['provider'],
  offline: Offline,
  signal: AbortSignal,
): Promise<readonly (ReadValue | VaultError)[]> {
  const found = await orError(provider(name));
  if (found instanceof VaultError) return references.map(() => found);
  if (found) return offline.complete(found, references, await readAll(found, references, signal));
  return references.map(
    (reference) => new VaultError('invalid', `${formatReference(reference)} has a provider that is not known here.`),
  );
}

/** A failure is not kept in the cache. */
function orThrow(outcome: ReadValue | VaultError): ReadValue {
  if (outcome instanceof VaultError) throw outcome;
  return outcome;
}

function orAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const onAbort = (): void => reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}
