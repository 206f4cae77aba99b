/** Vault: what one process that uses values holds: one store, one resolver, one audit trail. Client and cli each open one. */

import { formatReference, parseReference, type Reference } from '../core/reference/reference.ts';
import type { Secret } from '../core/secret.ts';
import { type Anchor, openAnchor } from './audit/anchor.ts';
import { openAudit } from './audit/audit.ts';
import { announceChanges, auditedProvider } from './audited.ts';
import type { AskConsent } from './consent.ts';
import { openConsents } from './consents.ts';
import { readFolder } from './folder.ts';
import { openOffline } from './offline.ts';
import { wholeReference } from './policy.ts';
import type { Provider } from './provider.ts';
import { loadProvider, loadSignIn } from './providers/index.ts';
import type { AzureAccount, ProviderNeeds } from './providers/needs.ts';
import { createReader } from './reader.ts';
import { createResolver, type Resolver } from './resolver.ts';
import type { SignIn } from './sign-in.ts';
import { chooseStore, type StoreOptions } from './stores/choose.ts';
import { startKeychainThread } from './stores/keychain-thread.ts';
import { localService } from './stores/reserved.ts';
import { canonicalText } from './wanted-text.ts';

export interface VaultOptions extends StoreOptions {
  /** The folder of policy, consents and audit log; see vault/home.ts. */
  readonly home: string;
  readonly ask: AskConsent;
  /** For how many days a copy in the OS keychain may stand in for a vault out of reach; none without it. */
  readonly offlineDays?: number;
  /** See ProviderNeeds. */
  readonly folder?: () => string | undefined;
  /** The editor's Microsoft account. */
  readonly azureAccount?: AzureAccount;
}

export interface Vault {
  readonly resolver: Resolver;
  /** Starts what a first read would wait for, where that asks nothing of anybody: for whoever is about to need a value. */
  prepare(): void;
  /** Undefined for a provider that nobody here knows. Its `read` is the resolver's alone; `write` and `remove` are audited. */
  provider(name: string): Promise<Provider | undefined>;
  /** What the OS keychain remembers of the audit log. */
  readonly auditAnchor: Anchor;
  /** How somebody signs in to that provider; undefined for one that needs no sign-in of ours. */
  signIn(provider: string): Promise<SignIn | undefined>;
  /** Copies of that provider's values, which `offlineDays` had made. */
  forgetCopies(provider: string): Promise<void>;
  /** Moving a value out of a folder is consent for that folder and reference, and for the `templates` that it was moved into. */
  grant(folder: string, reference: Reference, templates: readonly string[]): Promise<void>;
  /** A developer's own value for any reference, kept in the keychain; it wins over the provider. */
  setLocal(reference: Reference, secret: Secret, signal: AbortSignal): Promise<void>;
  removeLocal(reference: Reference, signal: AbortSignal): Promise<boolean>;
}

/** Does no I/O and loads nothing heavy: the store is chosen, and each provider loaded, at the first use. */
export function openVault(options: VaultOptions): Vault {
  const { home, ask } = options;
  // As it is now, before anything that a repository says could have changed it.
  const environment = { ...process.env };
  const store = chooseStore(options, environment);
  const consents = openConsents(home);
  const anchor = openAnchor(home, store);
  const audit = openAudit(home, anchor);
  const { azureAccount, folder } = options;
  const needs = { store, home, environment, ...(azureAccount && { azureAccount }), ...(folder && { folder }) };
  const loaded = providersOnce(needs);
  const offline = openOffline(store, options.offlineDays ?? 0);
  const reader = createReader({ store, provider: loaded, offline });
  const announce = announceChanges(audit, async (text) => {
    reader.forget();
    await offline.forget(ofSameSecret(text));
  });
  return {
    prepare() {
      if (options.store !== 'file') startKeychainThread();
    },
    resolver: createResolver({ home, provider: loaded, reader, consents, audit, ask }),
    async provider(name) {
      const provider = await loaded(name);
      return provider && auditedProvider(provider, audit, announce);
    },
    auditAnchor: anchor,
    signIn: (name) => loadSignIn(name, needs),
    forgetCopies: (name) => offline.forget(({ provider }) => provider === name),
    async grant(folder, reference, templates) {
      const place = await readFolder(folder);
      for (const template of templates.length > 0 ? templates : [undefined])
        await consents.grant(place, wholeReference(reference), template && canonicalText(template));
    },
    async setLocal(reference, secret, signal) {
      const text = formatReference(reference);
      await announce('write', text, async () => (await store()).set(localService, text, secret, signal));
    },
    async removeLocal(reference, signal) {
      const text = formatReference(reference);
      return announce('remove', text, async () => (await store()).delete(localService, text, signal));
    },
  };
}

/** Whatever options and pointers say: they may name the same vault, and members are kept together. */
function ofSameSecret(text: string): (reference: Reference) => boolean {
  const changed = parseReference(text);
  return ({ provider, path }) => provider === changed?.provider && path.join('/') === changed.path.join('/');
}

/** One provider of a name for the life of the process; a failure to load it is tried again. */
function providersOnce(needs: ProviderNeeds): (name: string) => Promise<Provider | undefined> {
  const loaded = new Map<string, Promise<Provider | undefined>>();
  return (name) => {
    const known = loaded.get(name) ?? loadProvider(name, needs);
    loaded.set(name, known);
    known.catch(() => loaded.delete(name));
    return known;
  };
}
