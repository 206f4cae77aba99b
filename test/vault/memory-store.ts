/** A store that is a map: for tests of what stands on a store, which have no need of a real keychain. */

import type { Secret } from '../../core/secret.ts';
import type { Store } from '../../vault/stores/store.ts';

export interface MemoryStore extends Store {
  /** By JSON pair of service and account. */
  readonly entries: Map<string, Secret>;
  /** Every call, as `get service/account`. */
  readonly calls: string[];
}

export function memoryStore(): MemoryStore {
  const entries = new Map<string, Secret>();
  const calls: string[] = [];
  const key = (call: string, service: string, account: string): string => {
    calls.push(`${call} ${service}/${account}`);
    return JSON.stringify([service, account]);
  };
  return {
    kind: 'file',
    label: 'a map',
    entries,
    calls,
    get: async (service, account) => entries.get(key('get', service, account)),
    set: async (service, account, secret) => void entries.set(key('set', service, account), secret),
    delete: async (service, account) => entries.delete(key('delete', service, account)),
    list: async () => [...entries.keys()].map((text) => JSON.parse(text)).map(([service, account]) => ({ service, account })),
  };
}
