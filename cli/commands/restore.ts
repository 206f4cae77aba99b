/** restore: what was removed, or a version that was disabled, can be read again. */

import { formatReference } from '../../core/reference/reference.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Given } from '../given.ts';
import { complain, note, printable } from '../print.ts';
import { findReference } from '../reference.ts';
import { openOwnVault } from '../vault.ts';

export async function restoreCommand({ operands: [text = ''], values }: Given): Promise<number> {
  const found = await findReference(text, await openOwnVault());
  if (found.kind === 'wrong') return complain(found.problem);
  const { reference, provider } = found;
  const { signal } = new AbortController();
  const shown = formatReference(reference);
  const [version] = values.get('version') ?? [];
  const { enable, recover } = provider.life ?? {};
  if (version !== undefined && enable) await enable(reference, version, signal);
  else if (version === undefined && recover) await recover(reference, signal);
  else
    return complain(
      `${printable(provider.label)} keeps nothing that could be restored; store the value anew with "secretref set".`,
    );
  note(`${version === undefined ? shown : `Version ${printable(version)} of ${shown}`} can be read again.`);
  return exitCodes.ok;
}
