/** Our additions to LSP: what a client announces, and the commands that code actions name. No message ever holds a value. */

import type { Span } from '../core/text/span.ts';

/** A client that can run the commands below sets `initializationOptions.secretref` to this. */
export interface ClientAbilities {
  readonly moveToVault?: boolean;
}

/** Commands that the client runs; ids as VS Code registers them. */
export const clientCommands = {
  moveToKeychain: 'secretref.moveToKeychain',
  replaceByReference: 'secretref.replaceByReference',
} as const;

/**
 * The argument of both. The client takes the text of the document at exactly this version, and plans with core/rewrite itself:
 * what it wrote into the vault and what it replaces are then the same characters.
 */
export interface MoveArguments {
  readonly uri: string;
  readonly version: number;
  /** UTF-16 offsets of every copy to replace. */
  readonly spans: readonly Span[];
  /** The first segment of the reference: `ref+keychain://<project>/<name>`. */
  readonly project: string;
  /** The variable's name to begin with; the client asks for another if it is taken. */
  readonly suggestedName: string;
  readonly rule: string;
  /** Where the provider revokes such a value, or what explains the finding. */
  readonly page: string;
  /** What the code reads afterwards; without it the environment. */
  readonly reads?: 'vault';
}
