/** describe: what AWS tells of a secret and its versions without its value. */

import { formatReference, type Reference } from '../../../core/reference/reference.ts';
import { VaultError } from '../../errors.ts';
import type { Version } from '../../life.ts';
import type { Description } from '../../provider.ts';
import type { Target } from './approved.ts';
import type { Ask } from './session.ts';
import { expiryTag } from './write.ts';

export async function describeSecret(
  ask: Ask,
  reference: Reference,
  target: Target,
  signal: AbortSignal,
): Promise<Description | undefined> {
  const shown = formatReference(reference);
  try {
    const found = await ask({ place: target.place, shown, kind: 'question', signal }, (aws, options) =>
      aws.describeSecret({ SecretId: target.secretId }, options),
    );
    const tags = Object.fromEntries((found.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));
    const { [expiryTag]: expires, ...others } = tags;
    const current = Object.entries(found.VersionIdsToStages ?? {}).find(([, stages]) => stages?.includes('AWSCURRENT'))?.[0];
    const [of, until = ''] = (expires ?? '').split(' ');
    const end = of === current ? new Date(until) : undefined;
    return {
      reference,
      state: found.DeletedDate ? 'deleted' : 'enabled',
      ...(current !== undefined && { version: current }),
      ...(found.CreatedDate && { created: found.CreatedDate }),
      ...(found.LastChangedDate && { updated: found.LastChangedDate }),
      ...(end && !Number.isNaN(end.getTime()) && { expires: end }),
      rotation: {
        state: found.RotationEnabled ? 'on' : 'off',
        ...(found.LastRotatedDate && { last: found.LastRotatedDate }),
        ...(found.NextRotationDate && { next: found.NextRotationDate }),
      },
      ...(Object.keys(others).length > 0 && { tags: others }),
    };
  } catch (error) {
    if (error instanceof VaultError && error.kind === 'not-found') return undefined;
    throw error;
  }
}

/** Newest first. One without a label is on its way out, and AWS still gives it. */
export async function versionsOf(
  ask: Ask,
  reference: Reference,
  target: Target,
  signal: AbortSignal,
): Promise<readonly Version[]> {
  const shown = formatReference(reference);
  const answer = await ask({ place: target.place, shown, kind: 'question', signal }, (aws, options) =>
    aws.listSecretVersionIds({ SecretId: target.secretId, IncludeDeprecated: true, MaxResults: 100 }, options),
  );
  const rank = (stages: readonly string[] = []): number =>
    stages.includes('AWSCURRENT') ? 0 : stages.includes('AWSPREVIOUS') ? 1 : stages.length > 0 ? 2 : 3;
  return (answer.Versions ?? [])
    .toSorted(
      (a, b) =>
        rank(a.VersionStages) - rank(b.VersionStages) || (b.CreatedDate?.getTime() ?? 0) - (a.CreatedDate?.getTime() ?? 0),
    )
    .map(({ VersionId = '', VersionStages = [], CreatedDate }) => ({
      version: VersionId,
      state: VersionStages.length > 0 ? 'enabled' : 'disabled',
      ...(CreatedDate && { created: CreatedDate }),
    }));
}
