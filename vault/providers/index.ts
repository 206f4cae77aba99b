/** The providers by name, each loaded when it is first used; the only file that names them. */

import type { Provider } from '../provider.ts';
import type { SignIn } from '../sign-in.ts';
import type { ProviderNeeds } from './needs.ts';

/** Undefined for a name that is not here; `providerProblem` says why. */
export async function loadProvider(name: string, needs: ProviderNeeds): Promise<Provider | undefined> {
  return loaders.get(name)?.(needs);
}

/** One sentence for a provider that does not exist here, or that never will. */
export function providerProblem(name: string): string | undefined {
  const reason = refused.get(name);
  if (reason) return `References to ${name} are refused: ${reason}; use ref+keychain://service/account.`;
  return loaders.has(name)
    ? undefined
    : `There is no provider called ${name} here; the ones known are: ${[...loaders.keys()].join(', ')}.`;
}

const loaders = new Map<string, (needs: ProviderNeeds) => Promise<Provider>>([
  ['keychain', async ({ store }) => (await import('./keychain.ts')).keychainProvider(await store())],
  ['vault', async (needs) => (await import('./hashicorp/provider.ts')).hashicorpProvider('vault', needs)],
  ['openbao', async (needs) => (await import('./hashicorp/provider.ts')).hashicorpProvider('openbao', needs)],
  ['awssecrets', async (needs) => (await import('./aws/provider.ts')).awsProvider(needs)],
  ['azurekeyvault', async (needs) => (await import('./azure/provider.ts')).azureProvider(needs)],
  ['op', async (needs) => (await import('./programs/onepassword.ts')).onePasswordProvider(needs)],
  ['sops', async (needs) => (await import('./programs/sops.ts')).sopsProvider(needs)],
  ['gcpsecrets', async (needs) => (await import('./programs/gcp.ts')).gcpProvider(needs)],
]);

/** Undefined for a provider that needs no sign-in of ours, or is not here. */
export async function loadSignIn(name: string, needs: ProviderNeeds): Promise<SignIn | undefined> {
  return signIns.get(name)?.(needs);
}

/** Those that somebody can sign in to. */
export const signInProviders = (): readonly string[] => [...signIns.keys()];

const signIns = new Map<string, (needs: ProviderNeeds) => Promise<SignIn>>([
  ['vault', async (needs) => (await import('./hashicorp/sign-in.ts')).hashicorpSignIn('vault', needs)],
  ['openbao', async (needs) => (await import('./hashicorp/sign-in.ts')).hashicorpSignIn('openbao', needs)],
  ['awssecrets', async (needs) => (await import('./aws/sign-in.ts')).awsSignIn(needs)],
  ['azurekeyvault', async (needs) => (await import('./azure/sign-in.ts')).azureSignIn(needs)],
]);

/** Other tools of this grammar have these; here a reference comes from a repository and must not have such power. */
const refused = new Map([
  ['exec', 'a reference must not run a program'],
  ['file', 'a reference must not read files of this machine'],
]);
