/** provider: `ref+vault://<mount>/<path>[?address=&namespace=&version=]#/<field>` over HashiCorp Vault, and `ref+openbao://` over OpenBao. */

import { formatReference, type Reference } from '../../../core/reference/reference.ts';
import { VaultError } from '../../errors.ts';
import type { Provider } from '../../provider.ts';
import { orError } from '../../together.ts';
import type { ProviderNeeds } from '../needs.ts';
import { type Api, createApi } from './api.ts';
import { type Kind, openConnections } from './connection.ts';
import { memberNames, namesIn, readHeld } from './key-value.ts';
import { createLeases, make } from './leases.ts';
import { listReferences } from './list.ts';
import { createMounts } from './mounts.ts';
import { type Place, placeOf as placeIn, problemOf } from './place.ts';
import { reachOf } from './reach.ts';
import { readManyFrom } from './read-many.ts';
import { selectMember } from './select.ts';
import { describeVersions, readMetadata, versionedLife } from './versions.ts';
import { removeMember, writeMember } from './write.ts';

const labels: Readonly<Record<Kind, string>> = { vault: 'HashiCorp Vault', openbao: 'OpenBao' };

export async function hashicorpProvider(kind: Kind, needs: ProviderNeeds): Promise<Provider> {
  const connections = await openConnections(kind, needs);
  const api = createApi(kind, needs);
  const mounts = createMounts(api);
  const placeOf = (reference: Reference, signal: AbortSignal): Promise<Place> => placeIn(reference, connections, mounts, signal);
  const originOf = (reference: Reference): string => {
    const connection = connections.of(reference);
    if (typeof connection === 'string') return labels[kind];
    const { namespace } = connection.settings;
    return `${labels[kind]} at ${connection.origin}${namespace === undefined ? '' : `, namespace ${namespace}`}`;
  };
  return {
    name: kind,
    label: connections.all[0] ? `${labels[kind]} at ${connections.all[0].origin}` : labels[kind],
    problemOf: (reference) => problemOf(reference, connections),
    writeProblemOf,
    originOf,
    read: async (reference, signal) => selectMember(await membersAt(api, await placeOf(reference, signal), signal), reference),
    readMany: (references, signal) =>
      readManyFrom(references, async (reference) => membersAt(api, await placeOf(reference, signal), signal)),
    isKept: async (reference, signal) => (await placeOf(reference, signal)).mount.kind !== 'other',
    async write(reference, secret, signal, options = {}) {
      const problem = writeProblemOf(reference);
      if (problem !== undefined) throw new VaultError('invalid', problem);
      await writeMember(api, await placeOf(reference, signal), secret, options, signal);
    },
    describe: async (reference, signal) => describeAt(api, await placeOf(reference, signal), reference, signal),
    list: (signal) => listReferences(kind, api, mounts, connections.all, signal),
    reach: (references, signal) => reachOf(api, references, placeOf, originOf, signal),
    remove: async (reference, signal) => removeMember(api, await placeOf(reference, signal), signal),
    life: lifeOf(api, placeOf),
  };
}

/** What stands at a path: kept there, or made for this read. */
async function membersAt(api: Api, place: Place, signal: AbortSignal): Promise<Readonly<Record<string, unknown>>> {
  if (place.mount.kind === 'other') return (await make(api, place, signal)).members;
  const held = await readHeld(api, place, signal);
  if (held) return held.members;
  throw new VaultError('not-found', `${place.shown} has no value in ${place.connection.origin}; look at its path and field.`);
}

/** Metadata alone. An engine without versions tells no more than that something of that name is there. */
async function describeAt(api: Api, place: Place, reference: Reference, signal: AbortSignal) {
  const { mount, path, field } = place;
  if (mount.kind === 'other') return { reference };
  if (mount.kind === 'plain') {
    const names = await namesIn(api, { ...place, path: path.slice(0, -1) }, signal);
    return names.includes(path.at(-1) ?? '') ? { reference } : undefined;
  }
  const metadata = await readMetadata(api, place, signal);
  if (metadata === undefined) return undefined;
  const description = describeVersions(reference, metadata);
  if (field === undefined || description.state !== 'enabled') return description;
  const names = await orError(memberNames(api, place, signal));
  if (names instanceof VaultError) {
    // Whoever may only read is not let near the names of fields.
    if (names.kind === 'denied') return description;
    throw names;
  }
  return !names || names.includes(field) ? description : undefined;
}

function writeProblemOf(reference: Reference): string | undefined {
  const shown = formatReference(reference);
  if (reference.pointer.length > 1) return `${shown} is a part of a field; change the whole field.`;
  if (reference.options.some(([name]) => name === 'version'))
    return `${shown} is one version; leave ?version= out to write a new one.`;
  return undefined;
}

function lifeOf(api: Api, placeOf: (reference: Reference, signal: AbortSignal) => Promise<Place>) {
  const versioned = versionedLife(api, placeOf);
  return {
    ...versioned,
    /** All versions of a path go together, and with them every field. */
    async purge(reference: Reference, signal: AbortSignal): Promise<void> {
      const names = reference.pointer.length === 0 ? undefined : await memberNames(api, await placeOf(reference, signal), signal);
      if (names && names.length > 1)
        throw new VaultError(
          'invalid',
          `${formatReference(reference)} shares its path with other fields, which would go too; name the path alone.`,
        );
      await versioned.purge?.(reference, signal);
    },
    /** A static role of a database engine gets a new password now; https://openbao.org/api-docs/secret/databases/ */
    async rotate(reference: Reference, signal: AbortSignal): Promise<void> {
      const { connection, mount, path, shown } = await placeOf(reference, signal);
      const [what, role] = path;
      if (mount.kind !== 'other' || what !== 'static-creds' || role === undefined)
        throw new VaultError(
          'invalid',
          `${shown} is kept and not made by the vault; rotate it with a value of yours, or --generate.`,
        );
      await api.call(connection, { method: 'POST', path: [...mount.path, 'rotate-role', role] }, shown, signal);
    },
    leases: createLeases(api, placeOf, ({ path }) => path.includes('creds')),
  };
}
