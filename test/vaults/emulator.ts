/** emulator: a Key Vault that others wrote: the one that somebody started and named as CONTRIBUTING.md says, else lowkey-vault. */

import type { KeyVault } from '../../samples/servers/key-vault.ts';
import { startLowkeyVault } from '../../samples/servers/lowkey-vault.ts';

/** Or a clause that says why there is none. */
export async function openEmulator(): Promise<KeyVault | { readonly missing: string }> {
  const { SECRETREF_TEST_KEYVAULT: origin, SECRETREF_TEST_KEYVAULT_CA: ca, IDENTITY_ENDPOINT, IDENTITY_HEADER } = process.env;
  if (!origin) return startLowkeyVault();
  if (!ca || !IDENTITY_ENDPOINT || !IDENTITY_HEADER)
    throw new Error('SECRETREF_TEST_KEYVAULT needs SECRETREF_TEST_KEYVAULT_CA, IDENTITY_ENDPOINT and IDENTITY_HEADER beside it.');
  return { name: origin, origin, ca, environment: { IDENTITY_ENDPOINT, IDENTITY_HEADER }, stop: async () => undefined };
}
