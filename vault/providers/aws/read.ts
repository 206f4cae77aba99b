/** read: the whole text of one secret. */

import { formatReference, type Reference } from '../../../core/reference/reference.ts';
import { Secret } from '../../../core/secret.ts';
import { VaultError } from '../../errors.ts';
import type { Target } from './approved.ts';
import type { Ask } from './session.ts';

export interface Held {
  readonly secret: Secret;
  readonly version: string;
}

/** All of a secret's text; binary ones are no environment's. */
export async function readHeld(ask: Ask, reference: Reference, target: Target, signal: AbortSignal): Promise<Held> {
  const shown = formatReference(reference);
  const answer = await ask({ place: target.place, shown, kind: 'question', signal }, (aws, options) =>
    aws.getSecretValue({ SecretId: target.secretId, ...versionIn(target) }, options),
  );
  if (answer.SecretString !== undefined)
    return { secret: new Secret(answer.SecretString, shown), version: answer.VersionId ?? '' };
  throw new VaultError('invalid', `${shown} is kept as bytes, which no environment can carry; store it as text.`);
}

export async function readWhole(ask: Ask, reference: Reference, target: Target, signal: AbortSignal): Promise<Secret> {
  return (await readHeld(ask, reference, target, signal)).secret;
}

function versionIn({ version }: Target): { VersionId?: string; VersionStage?: string } {
  // AWS's own default, said aloud: some servers that stand in for it take the version that was written last.
  if (version === undefined) return { VersionStage: 'AWSCURRENT' };
  return version.kind === 'id' ? { VersionId: version.text } : { VersionStage: version.text };
}
