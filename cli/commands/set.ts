/** set: stores the value that is typed unseen or piped in under a reference. */

import { formatReference } from '../../core/reference/reference.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Given } from '../given.ts';
import { complain, note } from '../print.ts';
import { findReference } from '../reference.ts';
import { askValue } from '../value-input.ts';
import { openOwnVault } from '../vault.ts';

export async function setCommand({ operands: [text = ''] }: Given): Promise<number> {
  const found = await findReference(text, await openOwnVault(undefined, 'at once'));
  if (found.kind === 'wrong') return complain(found.problem);
  const { reference, provider } = found;
  const shown = formatReference(reference);

  // A store that needs a passphrase asks for it here, before somebody types a value in vain.
  const { signal } = new AbortController();
  const before = await provider.describe(reference, signal);
  const value = await askValue(shown);
  if (value.kind === 'none') {
    note(value.problem);
    return value.code;
  }
  await provider.write(reference, value.secret, signal);
  note(`${before ? 'Replaced' : 'Stored'} ${shown} in ${provider.label}.`);
  return exitCodes.ok;
}
