/** Asks for a value without showing it. */

import { window } from 'vscode';
import { Secret } from '../../core/secret.ts';

/** Undefined when the person gives up. */
export async function askValue(title: string, label: string): Promise<Secret | undefined> {
  const value = await window.showInputBox({
    title,
    prompt: 'The value is stored in the keychain and shown nowhere.',
    password: true,
    ignoreFocusOut: true,
  });
  return value ? new Secret(value, label) : undefined;
}
