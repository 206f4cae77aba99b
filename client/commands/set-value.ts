/** Set the value of a reference, or a developer's own local value that wins over it, or remove that again. */

import { window } from 'vscode';
import { formatReference, type Reference } from '../../core/reference/reference.ts';
import type { Host } from '../host.ts';
import { askValue } from './ask-value.ts';
import { currentEnvFile } from './current-env-file.ts';
import { pickReference } from './pick-reference.ts';

/** Called from the palette, or with the reference that a launch could not resolve. */
export async function setValue(host: Host, given?: Reference): Promise<void> {
  const reference = given ?? (await pickReference(host, await currentEnvFile(), 'Set the value of a reference'));
  if (!reference) return;
  const text = formatReference(reference);
  const provider = await host.vault.provider(reference.provider);
  const problem = provider ? provider.problemOf(reference) : `No vault called ${reference.provider} is known here.`;
  if (!provider || problem) {
    void window.showErrorMessage(problem ?? '');
    return;
  }
  const secret = await askValue(`Value of ${text}`, text);
  if (!secret) return;
  await provider.write(reference, secret, AbortSignal.timeout(30_000));
  void window.showInformationMessage(`${text} is set in ${provider.label}.`);
}

export async function setLocalValue(host: Host): Promise<void> {
  const reference = await pickReference(host, await currentEnvFile(), 'Set a local value for a reference');
  if (!reference) return;
  const text = formatReference(reference);
  const secret = await askValue(`Your own value for ${text}`, text);
  if (!secret) return;
  await host.vault.setLocal(reference, secret, AbortSignal.timeout(30_000));
  void window.showInformationMessage(`On this machine, ${text} now gives your own value.`);
}

export async function removeLocalValue(host: Host): Promise<void> {
  const reference = await pickReference(host, await currentEnvFile(), 'Remove the local value of a reference');
  if (!reference) return;
  const removed = await host.vault.removeLocal(reference, AbortSignal.timeout(30_000));
  const text = formatReference(reference);
  void window.showInformationMessage(
    removed ? `${text} gives the vault's value again.` : `There was no local value for ${text}.`,
  );
}
