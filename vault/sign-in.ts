/** SignIn: how a person, or a job, gets a session with a vault; each provider has its own, and `secretref login` and the editor call it. */

import type { Secret } from '../core/secret.ts';
import type { Connection } from './connections.ts';

export interface SignIn {
  /** As in `ref+<provider>://`. */
  readonly provider: string;
  /** The first is the one that is meant without a word. */
  readonly methods: readonly string[];
  /** Settings beside `method` that it understands. */
  readonly settings: readonly string[];
  /** What its addresses look like, for a sentence: "https://vault.example.com:8200". */
  readonly example: string;
  /** The origin that an address other than an origin means; undefined for one that means none. */
  originOf?(address: string): string | undefined;
  /** Tries the session, and keeps what it needs of it in the store. Returns what is to be approved. Rejects with a VaultError. */
  signIn(request: SignInRequest, signal: AbortSignal): Promise<Omit<Connection, 'from'>>;
  /** Ends the session where the vault can, and forgets it. */
  signOut(connection: Connection, signal: AbortSignal): Promise<void>;
}

export interface SignInRequest {
  /** As it was typed; undefined where the process's environment names one. */
  readonly address: string | undefined;
  readonly method: string;
  readonly settings: Readonly<Record<string, string>>;
  /** Asks for a credential, unseen; undefined when nobody answers. */
  ask(question: string): Promise<Secret | undefined>;
  /** Shows an address to sign in at, and opens it if it can; undefined where nobody would see it. */
  show?(address: string): Promise<void>;
}
