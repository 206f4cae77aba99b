/** age-file: the command line's store on a machine without a keychain: one file that age's passphrase encryption protects. */

import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Secret } from '../../core/secret.ts';
import { showForeign } from '../../core/text/foreign.ts';
import { VaultError } from '../errors.ts';
import { withFileLock } from '../file-lock.ts';
import { writePrivateFile } from '../private-file.ts';
import { type AskPassphrase, passphraseFrom } from './passphrase.ts';
import type { Store, StoreEntry } from './store.ts';

export interface AgeFileOptions {
  /** The folder of vault/home.ts; the file in it is `store.age`. */
  readonly home: string;
  /** Asked once, at the first use. */
  readonly askPassphrase: AskPassphrase;
  /** SECRETREF_PASSPHRASE_FILE, which wins over asking. */
  readonly passphraseFile?: string | undefined;
}

/** Opening does no I/O. The format's code is loaded, and the passphrase asked for, when a value is first needed. */
export function ageFileStore({ home, askPassphrase, passphraseFile }: AgeFileOptions): Store {
  const path = join(home, 'store.age');
  const askFor = passphraseFrom(passphraseFile, askPassphrase);
  let passphrase: Promise<Secret> | undefined;
  let last: { readonly version: string; readonly entries: Promise<Entries> } | undefined;

  const passphraseFor = (kind: 'new' | 'existing'): Promise<Secret> => {
    passphrase ??= askFor(kind).then((given) => {
      if (given) return given;
      throw new VaultError(
        'locked',
        `${showForeign(path)} needs its passphrase; type it at a terminal or name a file in SECRETREF_PASSPHRASE_FILE.`,
      );
    });
    // A wrong or refused one is asked for again.
    passphrase.catch(() => (passphrase = undefined));
    return passphrase;
  };

  const decrypted = async (): Promise<Entries> => {
    const { decrypt } = await import('./age-format.ts');
    const secret = await passphraseFor('existing');
    const bytes = await readFile(path).catch(() => {
      throw new VaultError('invalid', `${showForeign(path)} cannot be read; look at its rights.`);
    });
    const text = await decrypt(bytes, secret, showForeign(path)).catch((error: unknown) => {
      passphrase = undefined;
      throw error;
    });
    return readEntries(text, path);
  };

  /** Decrypted once, and again only when the file has changed. */
  const read = async (): Promise<Entries> => {
    const version = await versionOf(path);
    if (version === undefined) return new Map();
    if (last?.version === version) return last.entries;
    const current = { version, entries: decrypted() };
    last = current;
    current.entries.catch(() => {
      if (last === current) last = undefined;
    });
    return current.entries;
  };

  /** Reads under the lock, so that what another process has just written is kept. */
  const change = <Result>(
    signal: AbortSignal,
    apply: (entries: Map<string, Secret>) => Result | undefined,
  ): Promise<Result | undefined> =>
    withFileLock(
      path,
      async () => {
        const isNew = (await versionOf(path)) === undefined;
        const entries = new Map(await read());
        const result = apply(entries);
        if (result === undefined) return undefined;
        const { encrypt } = await import('./age-format.ts');
        await writePrivateFile(path, await encrypt(formatEntries(entries), await passphraseFor(isNew ? 'new' : 'existing')));
        const version = await versionOf(path);
        last = version === undefined ? undefined : { version, entries: Promise.resolve(entries) };
        return result;
      },
      signal,
    );

  return {
    kind: 'file',
    label: path,
    async get(service, account) {
      return (await read()).get(keyOf({ service, account }));
    },
    async set(service, account, secret, signal) {
      await change(signal, (entries) => entries.set(keyOf({ service, account }), secret));
    },
    async delete(service, account, signal) {
      // An absent entry needs no change, and an absent file no passphrase.
      return (await change(signal, (entries) => entries.delete(keyOf({ service, account })) || undefined)) ?? false;
    },
    async list() {
      return [...(await read()).keys()].map(entryOf);
    },
  };
}

type Entries = ReadonlyMap<string, Secret>;

async function versionOf(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found && `${found.ino}:${found.mtimeNs}:${found.size}`;
}

function keyOf({ service, account }: StoreEntry): string {
  return JSON.stringify([service, account]);
}

function entryOf(key: string): StoreEntry {
  const [service, account] = JSON.parse(key);
  return { service, account };
}

function formatEntries(entries: Entries): string {
  return JSON.stringify({ version: 1, entries: [...entries].map(([key, secret]) => [...JSON.parse(key), secret.reveal()]) });
}

function readEntries(text: string, path: string): Entries {
  const entries = new Map<string, Secret>();
  try {
    const { version, entries: rows } = JSON.parse(text);
    if (version !== 1) throw new Error('version');
    for (const [service, account, value] of rows) {
      if (![service, account, value].every((part) => typeof part === 'string')) throw new Error('row');
      entries.set(keyOf({ service, account }), new Secret(value, account));
    }
    return entries;
  } catch {
    throw new VaultError(
      'invalid',
      `${showForeign(path)} holds something that this version does not understand; update secretref.`,
    );
  }
}
