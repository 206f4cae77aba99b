/** The store for a machine without an OS keychain (remote, container, headless): VS Code's own secret storage. */

import type { SecretStorage } from 'vscode';
import { Secret } from '../core/secret.ts';
import type { Store, StoreEntry } from '../vault/stores/store.ts';

export function secretStorageStore(secrets: SecretStorage): Store {
  return {
    kind: 'editor',
    label: "VS Code's secret storage",
    async get(service, account) {
      const value = await secrets.get(keyOf({ service, account }));
      return value === undefined ? undefined : new Secret(value, account);
    },
    async set(service, account, secret) {
      await secrets.store(keyOf({ service, account }), secret.reveal());
    },
    async delete(service, account) {
      const key = keyOf({ service, account });
      const present = (await secrets.keys()).includes(key);
      if (present) await secrets.delete(key);
      return present;
    },
    async list() {
      return (await secrets.keys()).flatMap((key) => entryOf(key) ?? []);
    },
  };
}

/** A JSON pair, since both names may hold any character. */
function keyOf({ service, account }: StoreEntry): string {
  return JSON.stringify([service, account]);
}

function entryOf(key: string): StoreEntry | undefined {
  try {
    const pair: unknown = JSON.parse(key);
    if (!Array.isArray(pair)) return undefined;
    const [service, account]: unknown[] = pair;
    return typeof service === 'string' && typeof account === 'string' ? { service, account } : undefined;
  } catch {
    return undefined;
  }
}
