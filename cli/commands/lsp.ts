/** lsp: the language server over standard input and output, for any editor. */

import { exitCodes } from '../exit-codes.ts';
import type { Given } from '../given.ts';
import { complain } from '../print.ts';

export async function lspCommand({ flags }: Given): Promise<number> {
  if (!flags.has('stdio')) return complain('Start the language server with "secretref lsp --stdio".');
  await import('../../server/main.ts');
  return exitCodes.ok;
}
