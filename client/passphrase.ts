/** Asks for the passphrase of the encrypted file, without showing it. */

import { window } from 'vscode';
import { Secret } from '../core/secret.ts';
import type { AskPassphrase } from '../vault/stores/passphrase.ts';

export const askPassphrase: AskPassphrase = async (kind) => {
  if (kind === 'existing') return ask('The passphrase of the encrypted file');
  const first = await ask('A passphrase for the new encrypted file');
  const second = first && (await ask('The same passphrase again'));
  return second && first.equals(second) ? first : undefined;
};

async function ask(title: string): Promise<Secret | undefined> {
  const typed = await window.showInputBox({ title, password: true, ignoreFocusOut: true });
  return typed ? new Secret(typed, 'passphrase') : undefined;
}
