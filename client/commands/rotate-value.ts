/** Rotate: a new value takes the place of the old one: pasted from its issuer, generated, or made by the vault itself. */

import { type QuickPickItem, window } from 'vscode';
import { formatReference, type Reference } from '../../core/reference/reference.ts';
import type { Secret } from '../../core/secret.ts';
import { generateSecret } from '../../vault/generate.ts';
import type { Provider } from '../../vault/provider.ts';
import { rotate } from '../../vault/rotation.ts';
import type { Host } from '../host.ts';
import { askValue } from './ask-value.ts';
import { currentEnvFile } from './current-env-file.ts';
import { pickReference } from './pick-reference.ts';

interface Way extends QuickPickItem {
  readonly way: 'paste' | 'generate' | 'vault';
}

/** Called from the palette, or with the reference of a value that others know. */
export async function rotateValue(host: Host, given?: Reference): Promise<void> {
  const reference = given ?? (await pickReference(host, await currentEnvFile(), 'Rotate the value of a reference'));
  if (!reference) return;
  const text = formatReference(reference);
  const provider = await host.vault.provider(reference.provider);
  const problem = provider ? provider.problemOf(reference) : `No vault called ${reference.provider} is known here.`;
  if (!provider || problem) {
    void window.showErrorMessage(problem ?? '');
    return;
  }
  const chosen = await window.showQuickPick(waysOf(provider), {
    title: `Rotate ${text}`,
    placeHolder: 'Where does the new value come from?',
  });
  if (!chosen) return;
  const secret = chosen.way === 'vault' ? undefined : await newValue(chosen.way, text);
  if (!secret && chosen.way !== 'vault') return;
  const { before, now } = await rotate(provider, reference, secret, AbortSignal.timeout(30_000));
  host.log.info('rotate.done', { reference: text });
  const version = now !== undefined && now !== before ? ` as version ${now}` : '';
  void window.showInformationMessage(
    `${text} has a new value in ${provider.label}${version}; end the old one where it was issued.`,
  );
}

function waysOf({ label, life }: Provider): Way[] {
  const lost = life?.versions ? '' : 'the value before is not kept';
  return [
    { way: 'paste', label: 'Paste the new value', description: 'for a token that its issuer makes', detail: lost },
    { way: 'generate', label: 'Generate 32 letters and digits', description: 'for a password that you choose', detail: lost },
    ...(life?.rotate ? [{ way: 'vault' as const, label: `Let ${label} make it` }] : []),
  ];
}

async function newValue(way: 'paste' | 'generate', text: string): Promise<Secret | undefined> {
  return way === 'paste' ? askValue(`New value of ${text}`, text) : generateSecret({ length: 32, alphabet: 'alnum' }, text);
}
