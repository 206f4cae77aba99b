/** write: one member of what is kept at a path is set or taken out, and the others stay as they are. */

import type { Secret } from '../../../core/secret.ts';
import { VaultError } from '../../errors.ts';
import type { WriteOptions } from '../../provider.ts';
import { orError } from '../../together.ts';
import type { Api } from './api.ts';
import { mostBytes } from './http.ts';
import { apiPath, currentVersion, type Held, readHeld, writeHeld } from './key-value.ts';
import type { Place } from './place.ts';
import { expiryKey } from './versions.ts';

export async function writeMember(
  api: Api,
  place: Place,
  secret: Secret,
  { expected, expires }: WriteOptions,
  signal: AbortSignal,
): Promise<void> {
  const { connection, mount, shown } = place;
  if (mount.kind === 'other') throw new VaultError('invalid', `${shown} is made by the vault, so no value can be put there.`);
  if (expires && mount.kind === 'plain')
    throw new VaultError('invalid', `${shown} is kept by an engine that knows no end of a value, so it was left as it is.`);
  // Somebody else wrote in between, another field perhaps: nothing was written here, so what is there now is looked at anew.
  let overtaken = await writeOnce(api, place, secret, expected, signal);
  for (let left = 3; overtaken && left > 0; left--) overtaken = await writeOnce(api, place, secret, expected, signal);
  if (overtaken) throw overtaken;
  if (!expires) return;
  const body = { custom_metadata: { [expiryKey]: expires.toISOString() } };
  try {
    await api.call(connection, { method: 'PATCH', path: apiPath(place, 'metadata'), body }, shown, signal);
  } catch (error) {
    if (!(error instanceof VaultError)) throw error;
    throw new VaultError(error.kind, `${shown} has its new value, and the day on which it ends could not be kept beside it.`, {
      effect: 'unknown',
    });
  }
}

/** The vault's refusal, when what was read is no longer the newest. */
async function writeOnce(
  api: Api,
  place: Place,
  secret: Secret,
  expected: WriteOptions['expected'],
  signal: AbortSignal,
): Promise<VaultError | undefined> {
  const { shown, field } = place;
  const held = await heldNow(api, place, signal);
  const isThere = field === undefined ? Object.keys(held.members).length > 0 : Object.hasOwn(held.members, field);
  if (expected === 'absent' && isThere) throw new VaultError('conflict', `${shown} is there already; choose another name.`);
  if (typeof expected === 'object' && String(held.version ?? '') !== expected.version)
    throw new VaultError('conflict', `${shown} was changed by somebody else meanwhile; look at it and try again.`);
  const members = field === undefined ? wholeOf(secret, shown) : { ...held.members, [field]: secret.reveal() };
  if (sizeOf(members) > mostBytes - room)
    throw new VaultError(
      'too-large',
      `The value for ${shown} is larger than the megabyte that one path holds; store it in parts.`,
    );
  const outcome = await orError(writeHeld(api, place, { members, version: held.version }, signal));
  if (outcome instanceof VaultError && outcome.kind !== 'conflict') throw outcome;
  return outcome instanceof VaultError ? outcome : undefined;
}

/** For what the vault puts round the members in its answer. */
const room = 8_192;

/** In bytes of the vault's answer, which escapes what could be markup. */
function sizeOf(members: object): number {
  return Buffer.byteLength(JSON.stringify(members).replace(/[<>&\u2028\u2029]/g, '------'));
}

/** The last member takes the version with it, which can come back; false when there was none. */
export async function removeMember(api: Api, place: Place, signal: AbortSignal): Promise<boolean> {
  const { connection, mount, shown, field } = place;
  if (mount.kind === 'other') throw new VaultError('invalid', `${shown} is made by the vault, so there is nothing to remove.`);
  const held = await readHeld(api, place, signal).catch((error: unknown) => {
    if (error instanceof VaultError && error.kind === 'recoverable') return undefined;
    throw error;
  });
  if (!held || (field !== undefined && !Object.hasOwn(held.members, field))) return false;
  const { [field ?? '']: _, ...others } = held.members;
  if (field !== undefined && Object.keys(others).length > 0) await writeHeld(api, place, { ...held, members: others }, signal);
  else
    await api.call(
      connection,
      { method: 'DELETE', path: apiPath(place, mount.kind === 'versioned' ? 'data' : undefined) },
      shown,
      signal,
    );
  return true;
}

/** Over what was deleted a new version is written. */
async function heldNow(api: Api, place: Place, signal: AbortSignal): Promise<Held> {
  const nothing = async (): Promise<Held> => ({
    members: {},
    version: place.mount.kind === 'versioned' ? await currentVersion(api, place, signal) : undefined,
  });
  try {
    return (await readHeld(api, place, signal)) ?? (await nothing());
  } catch (error) {
    if (error instanceof VaultError && error.kind === 'recoverable') return await nothing();
    throw error;
  }
}

function wholeOf(secret: Secret, shown: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(secret.reveal());
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.assign(Object.create(null), value);
  } catch {
    // Said below.
  }
  throw new VaultError('invalid', `${shown} stands for all fields of its path, a JSON object; name one field behind "#/".`);
}
