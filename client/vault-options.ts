/** What this machine's owner chose for the vault: the folder of policy and consents, and the store. */

import { type ExtensionContext, workspace } from 'vscode';
import { homeFolder } from '../vault/home.ts';
import { readOfflineDays } from '../vault/offline.ts';
import type { Store } from '../vault/stores/store.ts';
import type { VaultOptions } from '../vault/vault.ts';
import { azureAccount } from './azure-account.ts';
import { askConsent } from './consent.ts';
import { askPassphrase } from './passphrase.ts';
import { secretStorageStore } from './secret-storage.ts';

/** Throws a VaultError with a sentence for a SECRETREF_HOME that cannot be used. */
export function vaultOptions(context: ExtensionContext): VaultOptions {
  const home = homeFolder(process.env);
  const store = chosenStore();
  const fallback = store === 'file' ? () => fileStore(home) : async () => secretStorageStore(context.secrets);
  return { home, store, fallback, ask: askConsent, azureAccount, folder: onlyFolder, offlineDays: chosenDays() };
}

/** With several folders, nobody can tell which one a reference to a file means. */
function onlyFolder(): string | undefined {
  const [first, ...others] = workspace.workspaceFolders ?? [];
  return first?.uri.scheme === 'file' && others.length === 0 ? first.uri.fsPath : undefined;
}

/** `SECRETREF_STORE`, else the machine-scoped setting, which no workspace can set. */
function chosenStore(): VaultOptions['store'] {
  const wanted = process.env['SECRETREF_STORE'] ?? workspace.getConfiguration('secretref').inspect<string>('store')?.globalValue;
  return wanted === 'os' || wanted === 'file' ? wanted : 'auto';
}

/** The same by the same two ways; what is no such number is none. */
function chosenDays(): number {
  const setting = workspace.getConfiguration('secretref').inspect<number>('offlineDays')?.globalValue;
  return readOfflineDays(process.env['SECRETREF_OFFLINE_DAYS'] ?? String(setting ?? 0)) ?? 0;
}

/** The same file that the command line uses. */
async function fileStore(home: string): Promise<Store> {
  const { ageFileStore } = await import('../vault/stores/age-file.ts');
  const passphraseFile = process.env['SECRETREF_PASSPHRASE_FILE'];
  return ageFileStore({ home, askPassphrase, ...(passphraseFile && { passphraseFile }) });
}
