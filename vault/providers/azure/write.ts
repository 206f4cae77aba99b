/** write: a new version of a secret. Azure has no check-and-set, so it is looked at first, which leaves a moment in between. */

import type { Secret } from '../../../core/secret.ts';
import { VaultError } from '../../errors.ts';
import type { WriteOptions } from '../../provider.ts';
import type { Place } from './place.ts';
import type { Ask, Call } from './session.ts';

/** https://learn.microsoft.com/azure/key-vault/secrets/about-secrets */
const largest = 25_000;

export async function writeSecret(
  ask: Ask,
  { connection, secret: name, shown }: Place,
  secret: Secret,
  { expected, expires }: WriteOptions,
  signal: AbortSignal,
): Promise<void> {
  if (Buffer.byteLength(secret.reveal()) > largest)
    throw new VaultError(
      'too-large',
      `The value for ${shown} is over 25 KB, more than Azure keeps in one secret; store it in parts.`,
    );
  const call: Call = { connection, shown, isChange: 'change', signal };
  const now = await newest(ask, call, name);
  if (expected === 'absent' && now)
    throw new VaultError('conflict', `${shown} is there already; read it before you write to it.`);
  if (typeof expected === 'object' && now?.version !== expected.version)
    throw new VaultError('conflict', `${shown} was changed by somebody else meanwhile; look at it and try again.`);
  // Tags and the kind of content belong to a version, and would be lost with the next one.
  const kept = {
    ...(now?.tags && { tags: now.tags }),
    ...(now?.contentType !== undefined && { contentType: now.contentType }),
    ...(expires && { expiresOn: expires }),
  };
  await ask(call, (client, abortSignal) => client.setSecret(name, secret.reveal(), { abortSignal, ...kept }));
}

interface Newest {
  readonly version: string | undefined;
  readonly tags: Record<string, string> | undefined;
  readonly contentType: string | undefined;
}

/** By the list, which has no values. */
export async function newest(ask: Ask, call: Call, name: string): Promise<Newest | undefined> {
  return await ask({ ...call, isChange: 'look' }, async (client, abortSignal) => {
    let found: (Newest & { readonly created: number }) | undefined;
    for await (const { version, tags, contentType, createdOn } of client.listPropertiesOfSecretVersions(name, { abortSignal })) {
      const created = createdOn?.getTime() ?? 0;
      if (!found || created >= found.created) found = { version, tags, contentType, created };
    }
    return found;
  }).catch((error: unknown) => {
    if (error instanceof VaultError && error.kind === 'not-found') return undefined;
    throw error;
  });
}

/** Recoverable for as long as the vault is set to keep what is deleted. False when there was none. */
export async function removeSecret(ask: Ask, { connection, secret: name, shown }: Place, signal: AbortSignal): Promise<boolean> {
  const call: Call = { connection, shown, isChange: 'change', signal };
  if (!(await newest(ask, call, name))) return false;
  await ask(call, async (client, abortSignal) => {
    const deleting = await client.beginDeleteSecret(name, { abortSignal, intervalInMs: pollEvery });
    await deleting.pollUntilDone({ abortSignal });
  });
  return true;
}

export const pollEvery = 500;
