/** revoke: one version can no longer be read, or a lease ends; and where the issuer revokes the value itself. */

import { formatReference, type Reference } from '../../core/reference/reference.ts';
import { VaultError } from '../../vault/errors.ts';
import type { Provider } from '../../vault/provider.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Given } from '../given.ts';
import { issuerOf } from '../issuer.ts';
import { complain, note, printable } from '../print.ts';
import { findReference } from '../reference.ts';
import { openOwnVault } from '../vault.ts';

export async function revokeCommand({ operands: [text = ''], flags, values }: Given): Promise<number> {
  const found = await findReference(text, await openOwnVault());
  if (found.kind === 'wrong') return complain(found.problem);
  const { reference, provider } = found;
  const { signal } = new AbortController();
  const [lease] = values.get('lease') ?? [];
  if (lease !== undefined) return await endLease(provider, reference, lease, flags, signal);
  const shown = formatReference(reference);
  const versions = await provider.life?.versions?.(reference, signal);
  const disable = provider.life?.disable;
  const version = values.get('version')?.[0] ?? versions?.find(({ state }) => state === 'enabled')?.version;
  if (!versions || !disable)
    return complain(`${printable(provider.label)} cannot disable a value; take it out with "secretref remove".`);
  if (version === undefined || !versions.some((one) => one.version === version))
    return complain(`${shown} has no such version; "secretref show" lists them.`);
  await hintAtIssuer(provider, reference, version, signal);
  if (flags.has('dry-run')) {
    note(`Nothing was changed. Version ${printable(version)} of ${shown} would no longer be readable.`);
    return exitCodes.ok;
  }
  await disable(reference, version, signal);
  note(
    `Version ${printable(version)} of ${shown} can no longer be read; secretref restore '${shown}' --version ${printable(version)} brings it back.`,
  );
  return exitCodes.ok;
}

/** Only the issuer can make a value worthless that somebody has copied. */
async function hintAtIssuer(provider: Provider, reference: Reference, version: string, signal: AbortSignal): Promise<void> {
  const at = provider.life?.at?.(reference, version) ?? reference;
  const secret = await provider.read(at, signal).catch((error: unknown) => {
    if (error instanceof VaultError) return undefined;
    throw error;
  });
  const issuer = secret && issuerOf(secret);
  if (issuer) note(`The value is a ${issuer.title}: whoever copied it is stopped only at ${issuer.page}`);
}

async function endLease(
  provider: Provider,
  reference: Reference,
  id: string,
  flags: Given['flags'],
  signal: AbortSignal,
): Promise<number> {
  const leases = provider.life?.leases;
  if (!leases?.isLeased(reference)) return complain(`${formatReference(reference)} is no value that a lease is given for.`);
  if (flags.has('dry-run')) {
    note(`Nothing was changed. The lease ${printable(id)} would end now.`);
    return exitCodes.ok;
  }
  await leases.revoke(reference, id, signal);
  note(`The lease ${printable(id)} has ended.`);
  return exitCodes.ok;
}
