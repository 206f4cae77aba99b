/** storable: which values a store takes, so that every platform keeps exactly what it was given or says that it will not. */

import type { Secret } from '../../core/secret.ts';
import { VaultError } from '../errors.ts';

/** Throws one sentence for a value that some platform would refuse, cut or change. */
export function expectStorable(secret: Secret): void {
  const value = secret.reveal();
  const problem =
    value === ''
      ? 'An empty value cannot be stored; remove the entry instead'
      : value.includes('\0')
        ? 'A value with a NUL character cannot be stored; encode it, for example with base64, and store that'
        : !value.isWellFormed()
          ? 'A value with half a surrogate pair cannot be stored; it is no valid text, so encode it and store that'
          : value.length > largest
            ? 'A value of more than a million characters cannot be stored; keep it in a file and store the key that encrypts it'
            : undefined;
  if (problem) throw new VaultError('invalid', `${problem}.`);
}

const largest = 1_000_000;
