/** Host: what the extension's parts share: the vault of this extension host, the log, and where the language client stands. */

import type { Vault } from '../vault/vault.ts';
import type { Log } from './log.ts';

export interface Host {
  readonly vault: Vault;
  readonly log: Log;
}
