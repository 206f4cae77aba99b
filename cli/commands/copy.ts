/** copy: what one reference stands for is kept under another one too, in the same vault or another; nobody sees it on the way. */

import { formatReference } from '../../core/reference/reference.ts';
import { copyValue } from '../../vault/copy.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Given } from '../given.ts';
import { complain, note, printable } from '../print.ts';
import { findReadable, findReference } from '../reference.ts';
import { openOwnVault } from '../vault.ts';

export async function copyCommand({ operands: [fromText = '', toText = ''], flags }: Given): Promise<number> {
  const vault = await openOwnVault();
  const from = await findReadable(fromText, vault);
  if (from.kind === 'wrong') return complain(from.problem);
  const to = await findReference(toText, vault);
  if (to.kind === 'wrong') return complain(to.problem);
  const [source, target] = [formatReference(from.reference), formatReference(to.reference)];
  const place = printable(to.provider.originOf(to.reference));
  const copied = await copyValue(from, to, flags.has('replace') ? 'replace it' : 'leave it', new AbortController().signal);
  switch (copied.kind) {
    case 'copied':
      note(`Copied ${source} to ${target} in ${place}, and read it back.`);
      break;
    case 'replaced':
      note(`Copied ${source} over the value of ${target} in ${place}, and read it back.`);
      break;
    case 'there':
      note(`${target} holds that value already; nothing was changed.`);
      break;
    case 'taken':
      note(`${target} holds another value, so nothing was changed; --replace writes over it.`);
      return exitCodes.refused;
  }
  note(`It stays where it came from as well: when nothing reads it there, run secretref remove '${source}'.`);
  return exitCodes.ok;
}
