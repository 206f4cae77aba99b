/** leases: credentials that the vault makes at each read and ends after a time; https://openbao.org/api-docs/system/leases/ */

import { formatReference, type Reference } from '../../../core/reference/reference.ts';
import { Secret } from '../../../core/secret.ts';
import { VaultError } from '../../errors.ts';
import type { Lease, Leases } from '../../life.ts';
import type { Api } from './api.ts';
import { fieldOf, textOf } from './field.ts';
import type { Place } from './place.ts';

export interface Made {
  readonly members: Readonly<Record<string, unknown>>;
  readonly lease: { readonly id: string; readonly expires: Date } | undefined;
}

/** One read makes one set of credentials: user and password belong together. */
export async function make(api: Api, { connection, mount, path, shown }: Place, signal: AbortSignal): Promise<Made> {
  const json = await api.call(connection, { method: 'GET', path: [...mount.path, ...path] }, shown, signal);
  const data = fieldOf(json, 'data');
  if (typeof data !== 'object' || data === null)
    throw new VaultError('broken', `${connection.origin} answered something that cannot be read for ${shown}.`);
  return { members: Object.assign(Object.create(null), data), lease: leaseIn(json) };
}

export function createLeases(
  api: Api,
  placeOf: (reference: Reference, signal: AbortSignal) => Promise<Place>,
  isLeased: (reference: Reference) => boolean,
): Leases {
  return {
    isLeased,
    async lease(reference, signal) {
      const place = await placeOf(reference, signal);
      const { members, lease } = await make(api, place, signal);
      if (!lease)
        throw new VaultError('invalid', `${place.shown} is given without a lease, so nothing can be renewed or revoked.`);
      return { reference, ...lease, secret: new Secret(JSON.stringify(members), formatReference(reference)) };
    },
    async renew(lease, signal) {
      const { connection, shown } = await placeOf(lease.reference, signal);
      const body = { lease_id: lease.id };
      const json = await api.call(connection, { method: 'POST', path: ['sys', 'leases', 'renew'], body }, shown, signal);
      const renewed = leaseIn(json);
      return renewed ? ({ ...lease, ...renewed } satisfies Lease) : lease;
    },
    async revoke(reference, id, signal) {
      const { connection, shown } = await placeOf(reference, signal);
      await api.call(connection, { method: 'POST', path: ['sys', 'leases', 'revoke'], body: { lease_id: id } }, shown, signal);
    },
  };
}

function leaseIn(json: unknown): Made['lease'] {
  const [id, seconds] = [textOf(json, 'lease_id'), fieldOf(json, 'lease_duration')];
  return id === undefined || typeof seconds !== 'number' ? undefined : { id, expires: new Date(Date.now() + seconds * 1000) };
}
