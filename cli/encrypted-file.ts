/** encrypted-file: the encrypted store for a person at a terminal, who may mistype its passphrase and is asked for it in good time. */

import { existsSync } from 'node:fs';
import type { Secret } from '../core/secret.ts';
import { VaultError } from '../vault/errors.ts';
import { ageFileStore } from '../vault/stores/age-file.ts';
import type { Store } from '../vault/stores/store.ts';
import { askPassphrase } from './passphrase.ts';
import { note, printable } from './print.ts';

/** `at once`: a value will be asked for next, so that a passphrase for a new file has to be chosen before. */
export type WhenToAsk = 'when needed' | 'at once';

export async function encryptedFile(home: string, passphraseFile: string | undefined, when: WhenToAsk): Promise<Store> {
  let asked = 0;
  let chosen: Secret | undefined;
  const store = ageFileStore({
    home,
    passphraseFile,
    askPassphrase: async (kind) => {
      if (kind === 'new') return chosen ?? askPassphrase('new');
      if (asked > 0) note('This passphrase is wrong; try again.');
      const given = await askPassphrase('existing');
      // Where nobody is there to give one, none was wrong.
      if (given) asked += 1;
      return given;
    },
  });

  /** Repeats `use` while a passphrase that was typed for it is wrong; one from a file would be as wrong the next time. */
  const withTries = async <Result>(use: () => Promise<Result>): Promise<Result> => {
    for (;;) {
      try {
        return await use();
      } catch (error) {
        if (asked === 0 || !(error instanceof VaultError) || error.kind !== 'denied') throw error;
        if (asked >= mostTries) throw new VaultError('denied', `The passphrase of ${printable(store.label)} is wrong.`);
      }
    }
  };

  if (when === 'at once' && !passphraseFile && !existsSync(store.label)) chosen = await askPassphrase('new');
  return {
    ...store,
    get: (service, account, signal) => withTries(() => store.get(service, account, signal)),
    set: (service, account, secret, signal) => withTries(() => store.set(service, account, secret, signal)),
    delete: (service, account, signal) => withTries(() => store.delete(service, account, signal)),
    list: (signal) => withTries(() => store.list(signal)),
  };
}

const mostTries = 3;
