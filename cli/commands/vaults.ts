/** vaults: which vaults references may ask, and how one signs in there; never a credential. */

import { readConnections } from '../../vault/connections.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Given } from '../given.ts';
import { complain, note, printable, printableJson } from '../print.ts';
import { ownHome } from '../vault.ts';

export async function vaultsCommand({ flags }: Given): Promise<number> {
  const { connections, problem } = await readConnections(ownHome());
  if (problem) return complain(printable(problem));
  const vaults = connections.map(({ provider, origin, settings }) => ({ provider, origin, settings }));
  if (flags.has('json')) {
    process.stdout.write(`${printableJson({ version: 1, vaults })}\n`);
    return exitCodes.ok;
  }
  if (vaults.length === 0) note('No vault is approved yet; secretref login approves one.');
  const width = Math.max(0, ...vaults.map(({ provider }) => provider.length)) + 2;
  for (const { provider, origin, settings } of vaults) {
    const more = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
    process.stdout.write(`${provider.padEnd(width)}${printable([origin, ...more].join('  '))}\n`);
  }
  return exitCodes.ok;
}
