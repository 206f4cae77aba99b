/** needs: what a provider may need from the process that uses it. */

import type { Store } from '../stores/store.ts';

export interface ProviderNeeds {
  /** Where this machine keeps values; sessions with other vaults are kept there too. */
  readonly store: () => Promise<Store>;
  /** The folder of the approved vaults; see vault/connections.ts. */
  readonly home: string;
  /** As it was when this process started, before any file of a repository was read. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The workspace folder in which references to files are looked for, as it is now; undefined where there is none, or several. */
  readonly folder?: () => string | undefined;
  /** The Microsoft account of the editor, which is asked first where there is one. */
  readonly azureAccount?: AzureAccount;
}

/** As Azure's SDK has it: a token for `scopes`, or null. */
export interface AzureAccount {
  getToken(scopes: string | string[]): Promise<{ readonly token: string; readonly expiresOnTimestamp: number } | null>;
}
