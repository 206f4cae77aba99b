/** write: a secret, or one member of a JSON secret, gets a new value; AWS has no check-and-set but that of its labels. */

import { formatReference, type Reference } from '../../../core/reference/reference.ts';
import type { Secret } from '../../../core/secret.ts';
import { VaultError, type VaultErrorKind } from '../../errors.ts';
import type { WriteOptions } from '../../provider.ts';
import type { Target } from './approved.ts';
import { describeSecret } from './describe.ts';
import { readWhole } from './read.ts';
import type { Ask } from './session.ts';

/** https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html */
const largest = 65_536;

export async function writeSecret(
  ask: Ask,
  reference: Reference,
  target: Target,
  secret: Secret,
  { expected, expires }: WriteOptions,
  signal: AbortSignal,
): Promise<void> {
  const shown = formatReference(reference);
  const [member] = reference.pointer;
  const now = await readIfThere(ask, reference, target, signal);
  const SecretString = member === undefined ? secret.reveal() : withMember(now, member, secret, shown);
  if (Buffer.byteLength(SecretString) > largest)
    throw new VaultError('too-large', `${shown} would be over 64 KiB, more than AWS keeps in one secret; store it in parts.`);
  if (expected === 'absent' && now && (member === undefined || memberOf(now, member) !== undefined))
    throw new VaultError('conflict', `${shown} is there already; read it before you write to it.`);
  const call = { place: target.place, shown, kind: 'change', signal } as const;
  const SecretId = target.secretId;
  if (!now) {
    await ask(call, (aws, options) => aws.createSecret({ Name: nameOf(target, shown), SecretString }, options));
  } else if (typeof expected === 'object') {
    const current = await describeSecret(ask, reference, target, signal);
    if (current?.version !== expected.version)
      throw new VaultError('conflict', `${shown} was changed by somebody else meanwhile; look at it and try again.`);
    // The label moves only off the version that was expected: that is the check.
    const { VersionId } = await ask(call, (aws, options) =>
      aws.putSecretValue({ SecretId, SecretString, VersionStages: ['AWSPENDING'] }, options),
    );
    await ask(call, async (aws, options) => {
      await aws.updateSecretVersionStage(
        { SecretId, VersionStage: 'AWSCURRENT', MoveToVersionId: VersionId, RemoveFromVersionId: expected.version },
        options,
      );
      await aws.updateSecretVersionStage({ SecretId, VersionStage: 'AWSPENDING', RemoveFromVersionId: VersionId }, options);
    });
  } else await ask(call, (aws, options) => aws.putSecretValue({ SecretId, SecretString }, options));
  if (expires) {
    const Tags = [{ Key: expiryTag, Value: expires.toISOString() }];
    await ask(call, (aws, options) => aws.tagResource({ SecretId, Tags }, options));
  }
}

/** The tag under which an end that a person set is kept, since AWS knows none. */
export const expiryTag = 'secretref-expires';

/** Recoverable for 30 days. The last member takes the secret with it; false when there was none. */
export async function removeSecret(ask: Ask, reference: Reference, target: Target, signal: AbortSignal): Promise<boolean> {
  const shown = formatReference(reference);
  const [member] = reference.pointer;
  const now = await readIfThere(ask, reference, target, signal, ['not-found', 'recoverable']);
  const SecretId = target.secretId;
  if (!now || (member !== undefined && memberOf(now, member) === undefined)) return false;
  const call = { place: target.place, shown, kind: 'change', signal } as const;
  const others = member === undefined ? {} : withoutMember(now, member);
  if (Object.keys(others).length > 0)
    await ask(call, (aws, options) => aws.putSecretValue({ SecretId, SecretString: JSON.stringify(others) }, options));
  else await ask(call, (aws, options) => aws.deleteSecret({ SecretId, RecoveryWindowInDays: 30 }, options));
  return true;
}

async function readIfThere(
  ask: Ask,
  reference: Reference,
  target: Target,
  signal: AbortSignal,
  absent: readonly VaultErrorKind[] = ['not-found'],
): Promise<Secret | undefined> {
  try {
    return await readWhole(ask, reference, target, signal);
  } catch (error) {
    if (error instanceof VaultError && absent.includes(error.kind)) return undefined;
    throw error;
  }
}

/** AWS gives an ARN to a name, and not the other way round. */
function nameOf({ secretId }: Target, shown: string): string {
  if (!secretId.startsWith('arn:')) return secretId;
  throw new VaultError('not-found', `${shown} names an ARN that does not exist; create the secret under a name.`);
}

function membersOf(secret: Secret): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(secret.reveal());
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.assign(Object.create(null), value)
      : undefined;
  } catch {
    return undefined;
  }
}

function memberOf(secret: Secret, name: string): unknown {
  return membersOf(secret)?.[name];
}

function withMember(now: Secret | undefined, name: string, secret: Secret, shown: string): string {
  const members = now === undefined ? {} : membersOf(now);
  if (!members)
    throw new VaultError('invalid', `${shown} is a member of something that is no JSON object; name the whole secret.`);
  return JSON.stringify({ ...members, [name]: secret.reveal() });
}

function withoutMember(now: Secret, name: string): Record<string, unknown> {
  const { [name]: _, ...others } = membersOf(now) ?? {};
  return others;
}
