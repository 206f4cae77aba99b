/** Life: what a vault can do with a secret beyond storing it; each is absent where the vault cannot. */

import type { Reference } from '../core/reference/reference.ts';
import type { Secret } from '../core/secret.ts';

export interface Life {
  /** Newest first. */
  versions?(reference: Reference, signal: AbortSignal): Promise<readonly Version[]>;
  /** The reference to one version of it. */
  at?(reference: Reference, version: string): Reference;
  /** One version can no longer be read; `enable` undoes it. */
  disable?(reference: Reference, version: string, signal: AbortSignal): Promise<void>;
  enable?(reference: Reference, version: string, signal: AbortSignal): Promise<void>;
  /** Undoes `remove`. */
  recover?(reference: Reference, signal: AbortSignal): Promise<void>;
  /** For good; nothing undoes it. */
  purge?(reference: Reference, signal: AbortSignal): Promise<void>;
  /** The vault makes the new value itself, now. Where it cannot, rotation is a `write` of a new value. */
  rotate?(reference: Reference, signal: AbortSignal): Promise<void>;
  /** A value that lives for a time, such as a database account: made by each read, and ended before its time by `revoke`. */
  readonly leases?: Leases;
}

export interface Version {
  readonly version: string;
  readonly created?: Date;
  readonly expires?: Date;
  readonly state: 'enabled' | 'disabled' | 'deleted' | 'destroyed';
}

export interface Leases {
  isLeased(reference: Reference): boolean;
  /** Each call makes new credentials; the lease's id is no secret, but tells of one. */
  lease(reference: Reference, signal: AbortSignal): Promise<Lease>;
  renew(lease: Lease, signal: AbortSignal): Promise<Lease>;
  /** `id` is that of a lease on `reference`. */
  revoke(reference: Reference, id: string, signal: AbortSignal): Promise<void>;
}

export interface Lease {
  readonly reference: Reference;
  readonly id: string;
  readonly expires: Date;
  readonly secret: Secret;
}
