/** reference: the reference that was typed, with the provider that keeps its value, or one sentence. */

import { type Reference, readReference } from '../core/reference/reference.ts';
import type { Provider } from '../vault/provider.ts';
import { providerProblem } from '../vault/providers/index.ts';
import type { Vault } from '../vault/vault.ts';

export type Kept =
  | { readonly kind: 'kept'; readonly reference: Reference; readonly provider: Provider }
  | { readonly kind: 'wrong'; readonly problem: string };

/** One that can be written. The text is not repeated unless it is a reference: it could be a value typed in the wrong place. */
export async function findReference(text: string, vault: Vault): Promise<Kept> {
  const found = await findReadable(text, vault);
  const problem = found.kind === 'kept' ? found.provider.writeProblemOf?.(found.reference) : undefined;
  return problem === undefined ? found : wrong(problem);
}

/** One whose value may be a part of what is written. */
export async function findReadable(text: string, vault: Vault): Promise<Kept> {
  const parsed = readReference(text);
  if (!parsed) return wrong('That is no reference; one looks like ref+keychain://shop/API_KEY.');
  if (parsed.kind === 'malformed') return wrong(parsed.problem);
  const { reference } = parsed;
  const provider = await vault.provider(reference.provider);
  const problem = provider ? provider.problemOf(reference) : providerProblem(reference.provider);
  return provider && !problem ? { kind: 'kept', reference, provider } : wrong(problem ?? 'This reference has no provider here.');
}

function wrong(problem: string): Kept {
  return { kind: 'wrong', problem };
}
