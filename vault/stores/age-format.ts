/** age-format: text to an age file and back under a passphrase; loaded only when the encrypted file is used. */

import { Decrypter, Encrypter, Stanza } from 'age-encryption';
import type { Secret } from '../../core/secret.ts';
import { VaultError } from '../errors.ts';
import { passphraseIdentity, passphraseRecipient } from './scrypt.ts';

export async function encrypt(text: string, passphrase: Secret): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(passphraseRecipient(passphrase, (args, body) => new Stanza(args, body)));
  return encrypter.encrypt(text);
}

/** `shown` is the file's name in a message. */
export async function decrypt(file: Uint8Array, passphrase: Secret, shown: string): Promise<string> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(passphraseIdentity(passphrase));
  try {
    return await decrypter.decrypt(file, 'text');
  } catch (error) {
    const isWrong = error instanceof Error && error.message.startsWith('no identity matched');
    throw isWrong
      ? new VaultError('denied', `The passphrase of ${shown} is wrong; try again.`)
      : new VaultError('invalid', `${shown} is damaged or no age file with a passphrase; restore it from a copy or delete it.`);
  }
}
