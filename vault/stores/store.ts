/** Store: what `ref+keychain://` stands on at this machine; a value per service and account. */

import type { Secret } from '../../core/secret.ts';

export interface Store {
  readonly kind: 'os' | 'editor' | 'file';
  /** For people, since the store in use is always said: "the Secret Service keyring", "VS Code's secret storage", "/home/a/.local/share/secretref/store.age". */
  readonly label: string;
  get(service: string, account: string, signal: AbortSignal): Promise<Secret | undefined>;
  /** Where many are had for the price of a few: the values in the order of `entries`. */
  getMany?(entries: readonly StoreEntry[], signal: AbortSignal): Promise<readonly (Secret | undefined)[]>;
  set(service: string, account: string, secret: Secret, signal: AbortSignal): Promise<void>;
  delete(service: string, account: string, signal: AbortSignal): Promise<boolean>;
  list(signal: AbortSignal): Promise<readonly StoreEntry[]>;
}

export interface StoreEntry {
  readonly service: string;
  readonly account: string;
}

/** Each by itself where the store has no better way. */
export async function getAll(
  store: Store,
  entries: readonly StoreEntry[],
  signal: AbortSignal,
): Promise<readonly (Secret | undefined)[]> {
  if (store.getMany && entries.length > 1) return store.getMany(entries, signal);
  return Promise.all(entries.map(({ service, account }) => store.get(service, account, signal)));
}
