/** vault: the vault of this process, as the variables SECRETREF_… of its start say; env files have no part in it. */

import type { AskConsent } from '../vault/consent.ts';
import { VaultError } from '../vault/errors.ts';
import { homeFolder } from '../vault/home.ts';
import { mostDays, readOfflineDays } from '../vault/offline.ts';
import { openVault, type Vault, type VaultOptions } from '../vault/vault.ts';
import type { WhenToAsk } from './encrypted-file.ts';

/** Commands that hand no value to a program need nobody to ask. `folder` is where references to files are looked for. */
export async function openOwnVault(
  ask: AskConsent = async () => 'deny',
  passphrase: WhenToAsk = 'when needed',
  folder = process.cwd(),
): Promise<Vault> {
  const home = ownHome();
  return openVault({
    home,
    store: readStore(process.env['SECRETREF_STORE'] || 'auto'),
    fallback: () => ageFile(home, passphrase),
    ask,
    folder: () => folder,
    offlineDays: readDays(process.env['SECRETREF_OFFLINE_DAYS'] || '0'),
  });
}

export function ownHome(): string {
  return homeFolder(process.env);
}

async function ageFile(home: string, when: WhenToAsk) {
  const { encryptedFile } = await import('./encrypted-file.ts');
  return encryptedFile(home, process.env['SECRETREF_PASSPHRASE_FILE'], when);
}

function readDays(text: string): number {
  const days = readOfflineDays(text);
  if (days !== undefined) return days;
  throw new VaultError('invalid', `SECRETREF_OFFLINE_DAYS must be a number of days, from 0 to ${mostDays}.`);
}

function readStore(text: string): VaultOptions['store'] {
  if (text === 'auto' || text === 'os' || text === 'file') return text;
  throw new VaultError('invalid', 'SECRETREF_STORE must be auto, os or file.');
}
