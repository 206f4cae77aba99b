/** SdkRead: how code in one language reads one secret with the vault's own client library, as data. */

import type { Need } from '../idioms/code-idiom.ts';

export interface SdkRead {
  /** The value as text; fails loudly where it cannot be had. */
  readonly expression: string;
  /** The command or lines that add the libraries, for the note after the move. */
  readonly add: string;
}

export interface CodeSdkRead extends SdkRead {
  readonly needs: readonly Need[];
}

/** Names that come from modules, in Python and JavaScript. */
export interface NamedSdkRead extends SdkRead {
  readonly imports: readonly { readonly module: string; readonly name: string }[];
}
