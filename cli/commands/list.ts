/** list: the references that have a value in this machine's store; metadata only. */

import { formatReference } from '../../core/reference/reference.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Given } from '../given.ts';
import { complain, note, printable, printableJson } from '../print.ts';
import { openOwnVault } from '../vault.ts';

export async function listCommand({ flags }: Given): Promise<number> {
  const vault = await openOwnVault();
  const keychain = await vault.provider('keychain');
  if (!keychain) return complain('There is no store on this machine.');
  const listed = await keychain.list(new AbortController().signal);
  const references = listed.map(formatReference).toSorted();
  if (flags.has('json')) {
    process.stdout.write(
      `${printableJson({ version: 1, store: keychain.label, references: references.map((reference) => ({ reference })) })}\n`,
    );
    return exitCodes.ok;
  }
  note(`${references.length === 0 ? 'There are no values' : 'Values are kept'} in ${printable(keychain.label)}.`);
  process.stdout.write(references.map((reference) => `${printable(reference)}\n`).join(''));
  return exitCodes.ok;
}
