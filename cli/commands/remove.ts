/** remove: takes a reference's value out of its vault. */

import { formatReference } from '../../core/reference/reference.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Given } from '../given.ts';
import { complain, note } from '../print.ts';
import { findReference } from '../reference.ts';
import { openOwnVault } from '../vault.ts';

export async function removeCommand({ operands: [text = ''] }: Given): Promise<number> {
  const found = await findReference(text, await openOwnVault());
  if (found.kind === 'wrong') return complain(found.problem);
  const { reference, provider } = found;
  const wasThere = await provider.remove(reference, new AbortController().signal);
  note(
    wasThere
      ? `Removed ${formatReference(reference)} from ${provider.label}.`
      : `${provider.label} holds no ${formatReference(reference)}.`,
  );
  return wasThere ? exitCodes.ok : exitCodes.refused;
}
