/** os-keychain: the keychain of this machine as a Store; every item of ours has one service name, so no other program's can be read. */

import { Secret } from '../../core/secret.ts';
import { VaultError } from '../errors.ts';
import { keychainError } from './keychain-errors.ts';
import { keychainThread, type Question, type Reply } from './keychain-thread.ts';
import type { Store, StoreEntry } from './store.ts';

export interface OsKeychain extends Store {
  /** False when this machine has none. Rejects when there is one that is locked or silent. */
  isPresent(signal: AbortSignal): Promise<boolean>;
}

/**
 * `environment` is that of the process's start: the library finds the session bus by variables, and whoever changed them since
 * must not choose the program that receives our values.
 */
export function osKeychain(environment: Readonly<Record<string, string | undefined>>): OsKeychain {
  const label = labelOf(process.platform);
  const thread = keychainThread();
  const ask = async (question: Question, signal: AbortSignal): Promise<Reply> => {
    const changed = busVariables.find((name) => process.env[name] !== environment[name]);
    if (changed)
      throw new VaultError(
        'denied',
        `${changed} was changed after this process had started, so the keychain is not used; start it again.`,
      );
    try {
      return await thread(question, signal);
    } catch (error) {
      if (signal.aborted) throw error;
      throw keychainError(error instanceof Error ? error.message : '', label);
    }
  };
  return {
    kind: 'os',
    label,
    async get(service, name, signal) {
      const value = await ask({ kind: 'get', service: ourService, account: accountOf({ service, account: name }) }, signal);
      return typeof value === 'string' ? new Secret(value, name) : undefined;
    },
    async getMany(entries, signal) {
      const accounts = entries.map(accountOf);
      const values = await ask({ kind: 'get-many', service: ourService, account: '', accounts }, signal);
      return entries.map(({ account }, at) => {
        const value = Array.isArray(values) ? values[at] : undefined;
        return typeof value === 'string' ? new Secret(value, account) : undefined;
      });
    },
    async set(service, name, secret, signal) {
      const account = accountOf({ service, account: name });
      await ask({ kind: 'set', service: ourService, account, value: secret.reveal() }, signal);
    },
    async delete(service, name, signal) {
      return (
        (await ask({ kind: 'delete', service: ourService, account: accountOf({ service, account: name }) }, signal)) === true
      );
    },
    async list(signal) {
      const accounts = await ask({ kind: 'list', service: ourService, account: '' }, signal);
      return Array.isArray(accounts) ? accounts.flatMap((account) => (account === null ? [] : (entryOf(account) ?? []))) : [];
    },
    async isPresent(signal) {
      try {
        await ask({ kind: 'get', service: ourService, account: 'probe' }, signal);
        return true;
      } catch (error) {
        if (error instanceof VaultError && error.kind === 'absent') return false;
        throw error;
      }
    },
  };
}

const ourService = 'secretref';

const busVariables = ['DBUS_SESSION_BUS_ADDRESS', 'XDG_RUNTIME_DIR'];

function labelOf(platform: NodeJS.Platform): string {
  if (platform === 'darwin') return 'the macOS Keychain';
  return platform === 'win32' ? 'the Windows Credential Manager' : 'the Secret Service keyring';
}

/** `service/account`, each percent-encoded: readable in a keychain's own window, and no two entries share a name. */
function accountOf({ service, account }: StoreEntry): string {
  return `${encodeURIComponent(service)}/${encodeURIComponent(account)}`;
}

function entryOf(text: string): StoreEntry | undefined {
  const [service, account, ...rest] = text.split('/');
  if (!service || !account || rest.length > 0) return undefined;
  try {
    return { service: decodeURIComponent(service), account: decodeURIComponent(account) };
  } catch {
    return undefined;
  }
}
