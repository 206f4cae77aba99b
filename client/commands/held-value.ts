/** held-value: the name and reference under which a value is in the keychain already, in this project. */

import type { Reference } from '../../core/reference/reference.ts';
import { locateReferences } from '../../core/reference/template.ts';
import { isLoaderVariable, isVariableName } from '../../core/reference/variable.ts';
import { mappedName } from '../../core/rewrite/env-file.ts';
import type { Secret } from '../../core/secret.ts';
import { referenceHolding } from '../../vault/reuse.ts';
import type { Host } from '../host.ts';
import type { Subject } from './subject.ts';

export interface Target {
  /** The variable. */
  readonly name: string;
  readonly reference: Reference;
}

/** Of `first`, then of what the env file refers to, then of what the keychain lists for the project. Vaults elsewhere are not searched. */
export async function targetHolding(
  host: Host,
  { envFile, args }: Subject,
  first: Target,
  secret: Secret,
): Promise<Target | undefined> {
  const { provider: vault } = first.reference;
  const keychain = vault === 'keychain' ? await host.vault.provider(vault) : undefined;
  if (!keychain) return undefined;
  const signal = AbortSignal.timeout(10_000);
  const mapped = locateReferences(envFile.text ?? '').flatMap(({ parsed }) =>
    parsed.kind === 'reference' ? parsed.reference : [],
  );
  const listed = await keychain.list(signal).catch((): readonly Reference[] => []);
  // An env file may name what is another project's, which is none of this one's business.
  const candidates = [...mapped, ...listed].filter(({ provider, path }) => provider === vault && path[0] === args.project);
  const held = await referenceHolding(keychain, [first.reference, ...candidates], secret, signal);
  if (!held) return undefined;
  const last = held.path.at(-1) ?? '';
  const own = isVariableName(last) && !isLoaderVariable(last) ? last : first.name;
  return { name: mappedName(envFile.text, held) ?? own, reference: held };
}
