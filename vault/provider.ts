/** Provider: the port to one kind of vault. All failures are VaultErrors; a signal aborts the call. */

import type { Reference } from '../core/reference/reference.ts';
import type { Secret } from '../core/secret.ts';

export interface Provider {
  /** As in `ref+<name>://`. */
  readonly name: string;
  /** For people: "GNOME keyring or KWallet (Secret Service)". Says which store is really in use. */
  readonly label: string;
  /** One sentence if this provider can never hold `reference` (wrong number of segments, an option it does not know). */
  problemOf(reference: Reference): string | undefined;
  /** Where the value comes from, as a person decides about it: a keychain's name, a vault's scheme, host and port. */
  originOf(reference: Reference): string;
  /** Only vault/resolver.ts calls this, and the read-back of vault/move.ts. */
  read(reference: Reference, signal: AbortSignal): Promise<Secret>;
  write(reference: Reference, secret: Secret, signal: AbortSignal): Promise<void>;
  /** Metadata only; undefined when there is none under that reference. */
  describe(reference: Reference, signal: AbortSignal): Promise<Description | undefined>;
  list(signal: AbortSignal): Promise<readonly Reference[]>;
  /** False when there was none. */
  remove(reference: Reference, signal: AbortSignal): Promise<boolean>;
}

export interface Description {
  readonly reference: Reference;
  readonly created?: Date;
  readonly updated?: Date;
  readonly expires?: Date;
}
