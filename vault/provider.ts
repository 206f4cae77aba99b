/** Provider: the port to one kind of vault. All failures are VaultErrors; a signal aborts the call. */

import type { Reference } from '../core/reference/reference.ts';
import type { Secret } from '../core/secret.ts';
import type { VaultError } from './errors.ts';
import type { Reach } from './least-privilege/reach.ts';
import type { Life } from './life.ts';

export interface Provider {
  /** As in `ref+<name>://`. */
  readonly name: string;
  /** For people: "GNOME keyring or KWallet (Secret Service)". Says which store is really in use. */
  readonly label: string;
  /** One sentence if this provider can never hold `reference` (wrong number of segments, an option it does not know), or may not ask there. */
  problemOf(reference: Reference): string | undefined;
  /** One sentence if `reference` can be read and not written: where only whole values can, a part of one. */
  writeProblemOf?(reference: Reference): string | undefined;
  /** Where the value comes from, as a person decides about it: a keychain's name, a vault's scheme, host and port. */
  originOf(reference: Reference): string;
  /** Only the resolver calls this, and the read-back of vault/move.ts. */
  read(reference: Reference, signal: AbortSignal): Promise<Secret>;
  /** Where the vault hands out several values in one call: the outcomes, in the order of `references`. Rejects only when nothing could be asked. */
  readMany?(references: readonly Reference[], signal: AbortSignal): Promise<readonly (Secret | VaultError)[]>;
  /**
   * Whether what was read is kept by the vault and the same at the next read, so that a copy may stand in while the vault is out of reach;
   * false for what is made by each read. Without it, never.
   */
  isKept?(reference: Reference, signal: AbortSignal): Promise<boolean>;
  /** A vault with versions adds one. */
  write(reference: Reference, secret: Secret, signal: AbortSignal, options?: WriteOptions): Promise<void>;
  /** Metadata only; undefined when there is none under that reference. */
  describe(reference: Reference, signal: AbortSignal): Promise<Description | undefined>;
  /** References to whole values, all pages, of every approved origin; only names are asked for. */
  list(signal: AbortSignal): Promise<readonly Reference[]>;
  /** Recoverable where the vault can. False when there was none. */
  remove(reference: Reference, signal: AbortSignal): Promise<boolean>;
  /** Where a vault tells it: what the identity that is signed in may read beyond `references`, by vault. */
  reach?(references: readonly Reference[], signal: AbortSignal): Promise<readonly Reach[]>;
  /** What this vault can do beyond that; absent where it can do nothing more. */
  readonly life?: Life;
}

export interface WriteOptions {
  /**
   * Check-and-set: `absent`, or the version that must be the newest; anything else is a `conflict`, and nothing is written. Vaults without
   * such a call look first, which leaves a moment in between.
   */
  readonly expected?: 'absent' | { readonly version: string };
  /** When the value stops being good. */
  readonly expires?: Date;
  /** For the audit log: the new value of something that was there. */
  readonly as?: 'rotation';
}

export interface Description {
  readonly reference: Reference;
  /** The newest. */
  readonly version?: string;
  readonly created?: Date;
  readonly updated?: Date;
  readonly expires?: Date;
  /** `disabled` and `deleted` can be brought back. */
  readonly state?: 'enabled' | 'disabled' | 'deleted';
  /** Of a vault that rotates by itself. */
  readonly rotation?: { readonly state: 'on' | 'off'; readonly last?: Date; readonly next?: Date };
  readonly tags?: Readonly<Record<string, string>>;
}
