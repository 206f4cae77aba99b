/** purge: a value and all its versions go for good; a person confirms by typing its name, a job by --yes. */

import { formatReference } from '../../core/reference/reference.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Given } from '../given.ts';
import { complain, note, printable } from '../print.ts';
import { prompt } from '../prompt.ts';
import { findReference } from '../reference.ts';
import { personIsThere } from '../terminal.ts';
import { openOwnVault } from '../vault.ts';

export async function purgeCommand({ operands: [text = ''], flags }: Given): Promise<number> {
  const found = await findReference(text, await openOwnVault());
  if (found.kind === 'wrong') return complain(found.problem);
  const { reference, provider } = found;
  const shown = formatReference(reference);
  const purge = provider.life?.purge;
  if (!purge) return complain(`${printable(provider.label)} keeps nothing of what is removed; use "secretref remove".`);
  if (flags.has('dry-run')) {
    note(`Nothing was changed. ${shown} and all its versions would be gone for good.`);
    return exitCodes.ok;
  }
  if (!flags.has('yes')) {
    if (!personIsThere()) return complain('Nobody is there to confirm; a job says --yes.');
    note(`${shown} and all its versions go for good, and nothing brings them back.`);
    const name = reference.path.at(-1) ?? '';
    const typed = await prompt(`Type ${printable(name)} to go on: `, 'text');
    if (typed === undefined) return exitCodes.interrupted;
    if (typed !== name) return complain('That is another name; nothing was changed.');
  }
  await purge(reference, new AbortController().signal);
  note(`${shown} is gone for good.`);
  return exitCodes.ok;
}
