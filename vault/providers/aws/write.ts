/** write: a secret, or one member of a JSON secret, gets a new value; AWS has no check-and-set but that of its labels. */

import { formatReference, type Reference } from '../../../core/reference/reference.ts';
import type { Secret } from '../../../core/secret.ts';
import { VaultError, type VaultErrorKind } from '../../errors.ts';
import type { WriteOptions } from '../../provider.ts';
import { expectStorable } from '../../stores/storable.ts';
import type { Target } from './approved.ts';
import { membersOf, removeMember, setMember } from './member.ts';
import { type Held, readHeld } from './read.ts';
import type { Ask, Call } from './session.ts';

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
  expectStorable(secret);
  const [member] = reference.pointer;
  const now = await readIfThere(ask, reference, target, signal);
  const SecretString = member === undefined ? secret.reveal() : withMember(now?.secret, member, secret, shown);
  if (Buffer.byteLength(SecretString) > largest)
    throw new VaultError('too-large', `${shown} would be over 64 KiB, more than AWS keeps in one secret; store it in parts.`);
  if (expected === 'absent' && now && (member === undefined || holds(now.secret, member)))
    throw new VaultError('conflict', `${shown} is there already; read it before you write to it.`);
  if (typeof expected === 'object' && now?.version !== expected.version) throw changed(shown);
  const call = { place: target.place, shown, kind: 'change', signal } as const;
  const SecretId = target.secretId;
  let version: string | undefined;
  if (!now) {
    const created = await ask(call, (aws, options) => aws.createSecret({ Name: nameOf(target, shown), SecretString }, options));
    version = created.VersionId;
    // Of two who set two members at once, the later must not undo the earlier.
  } else if (member !== undefined || typeof expected === 'object')
    version = await putOver(ask, call, SecretId, SecretString, now.version);
  else version = (await ask(call, (aws, options) => aws.putSecretValue({ SecretId, SecretString }, options))).VersionId;
  if (expires) {
    const Tags = [{ Key: expiryTag, Value: `${version} ${expires.toISOString()}` }];
    await ask(call, (aws, options) => aws.tagResource({ SecretId, Tags }, options));
  }
}

/** AWS moves a label only off the version that is named: that is its one check-and-set. The label before is ours, since rotations use AWS's. */
async function putOver(ask: Ask, call: Call, SecretId: string, SecretString: string, before: string): Promise<string> {
  const { VersionId = '' } = await ask(call, (aws, options) =>
    aws.putSecretValue({ SecretId, SecretString, VersionStages: [ourLabel] }, options),
  );
  const move = (VersionStage: string, to: string | undefined, from: string): Promise<unknown> =>
    ask(call, (aws, options) =>
      aws.updateSecretVersionStage(
        { SecretId, VersionStage, RemoveFromVersionId: from, ...(to && { MoveToVersionId: to }) },
        options,
      ),
    );
  try {
    await move('AWSCURRENT', VersionId, before);
    return VersionId;
  } catch (error) {
    throw error instanceof VaultError && (error.kind === 'invalid' || error.kind === 'conflict') ? changed(call.shown) : error;
  } finally {
    // A version without a label is collected.
    await move(ourLabel, undefined, VersionId).catch(() => undefined);
  }
}

const ourLabel = 'SECRETREF';

function changed(shown: string): VaultError {
  return new VaultError('conflict', `${shown} was changed by somebody else meanwhile; look at it and try again.`);
}

/** The tag under which an end that a person set is kept, behind the version that it is of, since AWS knows none. */
export const expiryTag = 'secretref-expires';

/** Recoverable for 30 days. The last member takes the secret with it; false when there was none. */
export async function removeSecret(ask: Ask, reference: Reference, target: Target, signal: AbortSignal): Promise<boolean> {
  const shown = formatReference(reference);
  const [member] = reference.pointer;
  const now = await readIfThere(ask, reference, target, signal, ['not-found', 'recoverable']);
  const SecretId = target.secretId;
  if (!now || (member !== undefined && !holds(now.secret, member))) return false;
  const call = { place: target.place, shown, kind: 'change', signal } as const;
  if (member === undefined || (membersOf(now.secret.reveal())?.size ?? 0) < 2)
    await ask(call, (aws, options) => aws.deleteSecret({ SecretId, RecoveryWindowInDays: 30 }, options));
  else await putOver(ask, call, SecretId, removeMember(now.secret.reveal(), member), now.version);
  return true;
}

async function readIfThere(
  ask: Ask,
  reference: Reference,
  target: Target,
  signal: AbortSignal,
  absent: readonly VaultErrorKind[] = ['not-found'],
): Promise<Held | undefined> {
  try {
    return await readHeld(ask, reference, target, signal);
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

function holds(secret: Secret, name: string): boolean {
  return membersOf(secret.reveal())?.has(name) === true;
}

function withMember(now: Secret | undefined, name: string, secret: Secret, shown: string): string {
  const text = now?.reveal() ?? '{}';
  if (!membersOf(text))
    throw new VaultError('invalid', `${shown} is a member of something that is no JSON object; name the whole secret.`);
  return setMember(text, name, secret.reveal());
}
