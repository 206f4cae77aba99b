/** Lets a person pick a reference: those of the env file, then those that the keychain knows. */

import { type QuickPickItem, window } from 'vscode';
import { formatReference, type Reference } from '../../core/reference/reference.ts';
import { locateReferences } from '../../core/reference/template.ts';
import type { EnvFile } from '../env-file.ts';
import type { Host } from '../host.ts';

interface ReferenceItem extends QuickPickItem {
  readonly reference: Reference;
}

export async function pickReference(host: Host, envFile: EnvFile, title: string): Promise<Reference | undefined> {
  const items = new Map<string, ReferenceItem>();
  const add = (reference: Reference, description: string): void => {
    const label = formatReference(reference);
    if (!items.has(label)) items.set(label, { label, description, reference });
  };
  for (const { parsed } of locateReferences(envFile.text ?? ''))
    if (parsed.kind === 'reference') add(parsed.reference, 'in the env file');
  const keychain = await host.vault.provider('keychain');
  if (keychain) for (const reference of await keychain.list(AbortSignal.timeout(5_000))) add(reference, keychain.label);
  if (items.size === 0) {
    void window.showInformationMessage(
      'There is no reference yet; move a value to the keychain first, or write one into the env file.',
    );
    return undefined;
  }
  return (await window.showQuickPick([...items.values()], { title, placeHolder: 'A reference', matchOnDescription: true }))
    ?.reference;
}
