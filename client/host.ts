/** Host: what the extension's parts share: the vault of this extension host, the log, and the moves that can be undone. */

import type { Vault } from '../vault/vault.ts';
import type { Log } from './log.ts';
import type { UndoneMoves } from './undone-moves.ts';

export interface Host {
  readonly vault: Vault;
  readonly log: Log;
  readonly moves: UndoneMoves;
  /** VS Code's folder of local history on this machine. */
  readonly history: string;
}
