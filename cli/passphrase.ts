/** passphrase: asks for the encrypted file's passphrase; twice where a slip of the finger would lock the values away. */

import { Secret } from '../core/secret.ts';
import { Interrupted } from './interrupted.ts';
import { note } from './print.ts';
import { prompt } from './prompt.ts';
import { personIsThere } from './terminal.ts';

/** Undefined without a person, and when the person gives none; rejects after Ctrl+C. */
export async function askPassphrase(kind: 'new' | 'existing'): Promise<Secret | undefined> {
  if (!personIsThere()) return undefined;
  if (kind === 'existing') return ask('Passphrase of your encrypted values: ');
  note('Values will be kept in a file that a passphrase encrypts; nobody can recover a lost passphrase.');
  for (;;) {
    const first = await ask('New passphrase: ');
    const second = first && (await ask('The same again: '));
    if (!second || first.equals(second)) return second;
    note('These were two different passphrases; try again.');
  }
}

async function ask(question: string): Promise<Secret | undefined> {
  const text = await prompt(question, 'bullets');
  if (text === undefined) throw new Interrupted();
  return text ? new Secret(text, 'passphrase') : undefined;
}
