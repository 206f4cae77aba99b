/** versions: what a versioned engine tells of a path without its values, and what it can do with one version. */

import type { Reference } from '../../../core/reference/reference.ts';
import { VaultError } from '../../errors.ts';
import type { Life, Version } from '../../life.ts';
import type { Description } from '../../provider.ts';
import type { Api } from './api.ts';
import { expectSuccess } from './errors.ts';
import { dateOf, fieldOf, membersOf, textOf } from './field.ts';
import { apiPath } from './key-value.ts';
import type { Place } from './place.ts';

type PlaceOf = (reference: Reference, signal: AbortSignal) => Promise<Place>;

/** The custom metadata under which an end that a person set is kept, since the engine knows none for a value. */
export const expiryKey = 'secretref-expires';

export async function readMetadata(api: Api, place: Place, signal: AbortSignal): Promise<unknown> {
  const { connection, shown } = place;
  const answer = await api.ask(connection, { method: 'GET', path: apiPath(place, 'metadata') }, signal);
  if (answer.status === 404) return undefined;
  expectSuccess(answer, connection, shown, 'look');
  return fieldOf(answer.json, 'data');
}

export function describeVersions(reference: Reference, metadata: unknown): Description {
  const versions = versionsIn(metadata);
  const [newest] = versions;
  const custom = fieldOf(metadata, 'custom_metadata');
  const [created, updated, expires] = [
    dateOf(metadata, 'created_time'),
    dateOf(metadata, 'updated_time'),
    dateOf(custom, expiryKey) ?? newest?.expires,
  ];
  const tags = Object.fromEntries(
    membersOf(custom).flatMap(([name]) => (name === expiryKey ? [] : [[name, textOf(custom, name) ?? '']])),
  );
  return {
    reference,
    ...(newest && { version: newest.version, state: newest.state === 'enabled' ? 'enabled' : 'deleted' }),
    ...(created && { created }),
    ...(updated && { updated }),
    ...(expires && { expires }),
    ...(Object.keys(tags).length > 0 && { tags }),
  };
}

function versionsIn(metadata: unknown): Version[] {
  return membersOf(fieldOf(metadata, 'versions'))
    .map(([version, facts]): Version => {
      const [created, gone] = [dateOf(facts, 'created_time'), dateOf(facts, 'deletion_time')];
      const isDeleted = gone !== undefined && gone.getTime() <= Date.now();
      const state = fieldOf(facts, 'destroyed') === true ? 'destroyed' : isDeleted ? 'deleted' : 'enabled';
      return { version, state, ...(created && { created }), ...(gone && !isDeleted && { expires: gone }) };
    })
    .toSorted((a, b) => Number(b.version) - Number(a.version));
}

/** What is disabled is "deleted" in the engine's words, and comes back by "undelete". */
export function versionedLife(api: Api, placeOf: PlaceOf): Omit<Life, 'leases' | 'rotate'> {
  const versioned = async (reference: Reference, signal: AbortSignal): Promise<Place> => {
    const place = await placeOf(reference, signal);
    if (place.mount.kind === 'versioned') return place;
    throw new VaultError('invalid', `${place.shown} is kept by an engine without versions.`);
  };
  const versionsOf = async (reference: Reference, signal: AbortSignal): Promise<readonly Version[]> => {
    const place = await placeOf(reference, signal);
    return place.mount.kind === 'versioned' ? versionsIn(await readMetadata(api, place, signal)) : [];
  };
  const change = async (reference: Reference, part: 'delete' | 'undelete', versions: readonly string[], signal: AbortSignal) => {
    const place = await versioned(reference, signal);
    const body = { versions: versions.map(Number) };
    await api.call(place.connection, { method: 'POST', path: apiPath(place, part), body }, place.shown, signal);
  };
  return {
    versions: versionsOf,
    at: (reference, version) => ({
      ...reference,
      options: [...reference.options.filter(([name]) => name !== 'version'), ['version', version]],
    }),
    disable: (reference, version, signal) => change(reference, 'delete', [version], signal),
    enable: (reference, version, signal) => change(reference, 'undelete', [version], signal),
    async recover(reference, signal) {
      const [newest] = await versionsOf(reference, signal);
      if (newest?.state !== 'deleted')
        throw new VaultError('not-found', 'There is no deleted version that could come back; look at "secretref show".');
      await change(reference, 'undelete', [newest.version], signal);
    },
    async purge(reference, signal) {
      const place = await versioned(reference, signal);
      await api.call(place.connection, { method: 'DELETE', path: apiPath(place, 'metadata') }, place.shown, signal);
    },
  };
}
