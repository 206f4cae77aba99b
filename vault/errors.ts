/** VaultError: every failure that a vault can have, as a kind to act on and a sentence to show. */

export type VaultErrorKind =
  | 'not-found'
  /** The vault itself does not exist on this machine, as against one that does not answer. */
  | 'absent'
  | 'denied'
  | 'signed-out'
  | 'unreachable'
  | 'locked'
  | 'conflict'
  | 'throttled'
  | 'invalid';

/** `message` is one sentence that says what happened and what to do; it never holds a value nor a vault's raw answer. */
export class VaultError extends Error {
  readonly kind: VaultErrorKind;

  constructor(kind: VaultErrorKind, message: string) {
    super(message);
    this.name = 'VaultError';
    this.kind = kind;
  }
}
