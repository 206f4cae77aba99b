/** VaultError: every failure that a vault can have, as a kind to act on and a sentence to show. */

export type VaultErrorKind =
  /** Nothing is stored under that name, or not in that version. */
  | 'not-found'
  /** It was deleted or disabled, and the vault can bring it back. */
  | 'recoverable'
  /** The vault itself does not exist on this machine, as against one that does not answer. */
  | 'absent'
  /** Signed in, and not allowed; or an origin that this person never approved. */
  | 'denied'
  /** Not signed in, or no longer: a command or a button signs in again. */
  | 'signed-out'
  /** No connection: name not found, refused, reset before an answer, no answer in time. */
  | 'unreachable'
  /** The connection is not to be trusted: a certificate that nobody vouches for, a wrong clock. */
  | 'untrusted'
  /** The vault is sealed, or its key is out of reach. */
  | 'locked'
  /** What is stored is not what the caller took it for, or the name is taken. */
  | 'conflict'
  | 'throttled'
  /** The vault failed on its side, or answered something that cannot be read. */
  | 'broken'
  /** The value is over what this vault can hold. */
  | 'too-large'
  /** What was asked for cannot be: a name that the vault does not allow, an option that it does not know. */
  | 'invalid';

export interface VaultErrorDetails {
  /** How long the vault asks to wait, in milliseconds. */
  readonly retryAfter?: number;
  /** Of a change: whether it certainly did not happen, or nobody can tell. Without it, it did not. */
  readonly effect?: 'none' | 'unknown';
}

/** `message` is one sentence that says what happened and what to do; it never holds a value nor a vault's raw answer. */
export class VaultError extends Error {
  readonly kind: VaultErrorKind;
  readonly details: VaultErrorDetails;

  constructor(kind: VaultErrorKind, message: string, details: VaultErrorDetails = {}) {
    super(message);
    this.name = 'VaultError';
    this.kind = kind;
    this.details = details;
  }
}
