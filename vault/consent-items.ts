/** consent-items: what a person decides about: each variable with each of its references and where that value comes from. */

import { formatReference, type Reference } from '../core/reference/reference.ts';
import type { ConsentItem } from './consent.ts';
import { VaultError } from './errors.ts';
import type { Provider } from './provider.ts';
import type { Wanted } from './resolution.ts';
import { textOf } from './wanted-text.ts';

/** Rejects for a reference that its provider cannot hold. */
export async function itemsOf(
  wanted: readonly Wanted[],
  provider: (name: string) => Promise<Provider | undefined>,
): Promise<readonly ConsentItem[]> {
  const items: ConsentItem[] = [];
  for (const { variable, parts } of wanted) {
    const text = textOf(parts);
    for (const part of parts) {
      if (part.kind === 'text') continue;
      const { reference } = part;
      const found = await provider(reference.provider).catch((error: unknown) => {
        throw about(reference, error);
      });
      const unfit = found?.problemOf(reference);
      if (!found || unfit)
        throw new VaultError('invalid', unfit ?? `${formatReference(reference)} has a provider that is not known here.`);
      items.push({ variable, text, reference: formatReference(reference), origin: found.originOf(reference) });
    }
  }
  return items;
}

/** The error with the reference in its message. */
export function about(reference: Reference | undefined, error: unknown): Error {
  if (!(error instanceof VaultError) || !reference)
    return error instanceof Error ? error : new Error('An unknown error was thrown.');
  const text = formatReference(reference);
  return error.message.includes(text)
    ? error
    : new VaultError(error.kind, `${text} could not be read: ${error.message}`, error.details);
}
