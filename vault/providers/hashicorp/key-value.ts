/** key-value: what is kept at one path of a key-value engine, as a whole: a JSON object, of which a reference means one member. */

import { VaultError } from '../../errors.ts';
import type { Api } from './api.ts';
import { expectSuccess } from './errors.ts';
import { fieldOf, membersOf, textOf } from './field.ts';
import type { Call } from './http.ts';
import type { Place } from './place.ts';

export interface Held {
  readonly members: Readonly<Record<string, unknown>>;
  /** Of a versioned engine: what the next write must name. 0 when nothing was ever there. */
  readonly version: number | undefined;
}

/** The path of the HTTP API. */
export function apiPath(
  { mount, path }: Place,
  part?: 'data' | 'metadata' | 'subkeys' | 'delete' | 'undelete' | 'destroy',
): string[] {
  return [...mount.path, ...(part === undefined ? [] : [part]), ...path];
}

/** Undefined where nothing is; `recoverable` where it was deleted and can come back. */
export async function readHeld(api: Api, place: Place, signal: AbortSignal): Promise<Held | undefined> {
  const { connection, mount, shown, version } = place;
  const isVersioned = mount.kind === 'versioned';
  const call: Call = {
    method: 'GET',
    path: apiPath(place, isVersioned ? 'data' : undefined),
    ...(version !== undefined && isVersioned && { query: { version } }),
  };
  const answer = await api.ask(connection, call, signal);
  const data = fieldOf(answer.json, 'data');
  if (answer.status === 404) {
    const metadata = fieldOf(data, 'metadata');
    if (metadata === undefined) return undefined;
    if (fieldOf(metadata, 'destroyed') === true) return { members: {}, version: numberOf(metadata) };
    throw new VaultError('recoverable', `${shown} was deleted in ${connection.origin}; secretref restore brings it back.`);
  }
  expectSuccess(answer, connection, shown, 'look');
  const held = data;
  const members = isVersioned ? fieldOf(held, 'data') : held;
  if (typeof members !== 'object' || members === null)
    throw new VaultError('broken', `${connection.origin} answered something that cannot be read for ${shown}.`);
  return { members: copyOf(members), version: isVersioned ? numberOf(fieldOf(held, 'metadata')) : undefined };
}

/** The version that a check-and-set of the next write must name, where what is there cannot be read any more. */
export async function currentVersion(api: Api, place: Place, signal: AbortSignal): Promise<number> {
  const { connection, shown } = place;
  const answer = await api.ask(connection, { method: 'GET', path: apiPath(place, 'metadata') }, signal);
  if (answer.status !== 404) expectSuccess(answer, connection, shown, 'look');
  const version = fieldOf(fieldOf(answer.json, 'data'), 'current_version');
  return typeof version === 'number' ? version : 0;
}

/** Check-and-set by `version`, where the engine counts them. */
export async function writeHeld(api: Api, place: Place, { members, version }: Held, signal: AbortSignal): Promise<void> {
  const { connection, mount, shown } = place;
  const isVersioned = mount.kind === 'versioned';
  const body = isVersioned ? { options: { cas: version ?? 0 }, data: members } : members;
  const call: Call = { method: 'POST', path: apiPath(place, isVersioned ? 'data' : undefined), body };
  await api.call(connection, call, shown, signal);
}

/** Names alone: the engine gives them with their values left out; a plain one cannot. */
export async function memberNames(api: Api, place: Place, signal: AbortSignal): Promise<readonly string[] | undefined> {
  const { connection, shown } = place;
  const answer = await api.ask(connection, { method: 'GET', path: apiPath(place, 'subkeys') }, signal);
  if (answer.status === 404) return undefined;
  expectSuccess(answer, connection, shown, 'look');
  return membersOf(fieldOf(fieldOf(answer.json, 'data'), 'subkeys')).map(([name]) => name);
}

/** The names below a folder; a folder's ends in a slash. */
export async function namesIn(
  api: Api,
  place: Omit<Place, 'field' | 'version'>,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const { connection, mount, path, shown } = place;
  const folder = [...mount.path, ...(mount.kind === 'versioned' ? ['metadata'] : []), ...path];
  const answer = await api.ask(connection, { method: 'GET', path: [...folder, ''], query: { list: 'true' } }, signal);
  // A folder that is empty is not there; one that this identity may not look into has no names for it.
  if (answer.status === 404 || answer.status === 403) return [];
  expectSuccess(answer, connection, shown, 'look');
  const keys = fieldOf(fieldOf(answer.json, 'data'), 'keys');
  return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [];
}

function numberOf(metadata: unknown): number {
  const version = fieldOf(metadata, 'version');
  return typeof version === 'number' ? version : Number(textOf(metadata, 'version') ?? 0);
}

/** Without a prototype: a member may have any name. */
function copyOf(members: object): Record<string, unknown> {
  return Object.assign(Object.create(null), members);
}
