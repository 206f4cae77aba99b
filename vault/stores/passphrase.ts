/** passphrase: where the encrypted file's passphrase comes from: a file that only its owner can read, or a person. */

import { open } from 'node:fs/promises';
import { Secret } from '../../core/secret.ts';
import { showForeign } from '../../core/text/foreign.ts';
import { VaultError } from '../errors.ts';

/** `new`: nothing is encrypted yet, so it should be asked twice. Undefined when the person gave none or there is no person. */
export type AskPassphrase = (kind: 'new' | 'existing') => Promise<Secret | undefined>;

/** `path` is that of SECRETREF_PASSPHRASE_FILE; links are followed, as mounted secrets are links. */
export function passphraseFrom(path: string | undefined, ask: AskPassphrase): AskPassphrase {
  return path ? () => readPassphrase(path) : ask;
}

async function readPassphrase(path: string): Promise<Secret> {
  const shown = `The passphrase file ${showForeign(path)}`;
  const file = await open(path, 'r').catch(() => undefined);
  if (!file)
    throw new VaultError(
      'invalid',
      `${shown} cannot be read; SECRETREF_PASSPHRASE_FILE must name a file with the passphrase in it.`,
    );
  try {
    const { mode } = await file.stat();
    if (process.platform !== 'win32' && (mode & 0o077) !== 0)
      throw new VaultError('denied', `${shown} can be read by others; run chmod 600 on it.`);
    const text = (await file.readFile('utf8')).replace(/\r?\n$/, '');
    if (text === '') throw new VaultError('invalid', `${shown} is empty; write the passphrase into it.`);
    return new Secret(text, 'passphrase');
  } finally {
    await file.close();
  }
}
