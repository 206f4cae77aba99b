/** offline: the last value of each reference in the system's keychain, for when its vault is out of reach; only where a person asked for it. */

import { formatReference, parseReference, type Reference } from '../core/reference/reference.ts';
import { Secret } from '../core/secret.ts';
import { VaultError } from './errors.ts';
import type { Provider } from './provider.ts';
import { offlineService } from './stores/reserved.ts';
import { getAll, type Store } from './stores/store.ts';

export interface ReadValue {
  readonly secret: Secret;
  readonly source: 'local' | 'provider' | 'offline';
  /** Of an `offline` one: when its vault gave it. */
  readonly copied?: Date;
}

export interface Offline {
  /**
   * What was read, with copies in the place of what could not be reached, and copies made of the rest. `outcomes` are in the order of
   * `references`. Rejects for bugs alone: a keychain that fails is no reason to stop a start.
   */
  complete(
    provider: Provider,
    references: readonly Reference[],
    outcomes: readonly (Secret | VaultError)[],
  ): Promise<readonly (ReadValue | VaultError)[]>;
  /** Never rejects. */
  forget(applies: (reference: Reference) => boolean): Promise<void>;
}

/** How old a copy may become at most, whatever a person chooses: what was revoked in the vault works here for so long. */
export const mostDays = 30;

/** 0 for none; undefined for what is no such number. */
export function readOfflineDays(text: string): number | undefined {
  return /^\d{1,2}$/.test(text) && Number(text) <= mostDays ? Number(text) : undefined;
}

/** With 0 days nothing is kept and nothing found. Only a keychain of the system will do. */
export function openOffline(store: () => Promise<Store>, days: number): Offline {
  const keychain = async (): Promise<Store | undefined> => {
    const opened = await store();
    return opened.kind === 'os' ? opened : undefined;
  };
  return {
    async complete(provider, references, outcomes) {
      const read = outcomes.map((outcome) =>
        outcome instanceof VaultError ? outcome : { secret: outcome, source: 'provider' as const },
      );
      if (days === 0 || !provider.isKept) return read;
      try {
        const kept = await keychain();
        return kept ? await completeFrom(kept, days, provider, references, read) : read;
      } catch (error) {
        if (isExpected(error)) return read;
        throw error;
      }
    },
    async forget(applies) {
      try {
        const kept = await keychain();
        const signal = AbortSignal.timeout(deadline);
        for (const { service, account } of (await kept?.list(signal)) ?? []) {
          const reference = service === offlineService ? parseReference(account) : undefined;
          if (reference && applies(reference)) await kept?.delete(service, account, signal);
        }
      } catch (error) {
        if (!isExpected(error)) throw error;
      }
    },
  };
}

/** A keychain that does not answer holds nobody up for longer. In milliseconds. */
const deadline = 3_000;

/** The vault has spoken: what it no longer gives is not to be had from a copy either, later. */
const final: ReadonlySet<VaultError['kind']> = new Set(['not-found', 'recoverable', 'denied']);

async function completeFrom(
  store: Store,
  days: number,
  provider: Provider,
  references: readonly Reference[],
  read: readonly (ReadValue | VaultError)[],
): Promise<readonly (ReadValue | VaultError)[]> {
  const signal = AbortSignal.timeout(deadline);
  const accounts = references.map(formatReference);
  const found = await getAll(
    store,
    accounts.map((account) => ({ service: offlineService, account })),
    signal,
  );
  return Promise.all(
    references.map(async (reference, at) => {
      const outcome = read[at] ?? new VaultError('broken', 'No answer came.');
      const account = accounts[at] ?? '';
      const copy = readCopy(found[at], account);
      const isGood = copy?.origin === provider.originOf(reference) && isYoung(copy.time, days);
      if (outcome instanceof VaultError) {
        if (outcome.kind === 'unreachable' && copy && isGood)
          return { secret: copy.secret, source: 'offline', copied: copy.time };
        if (found[at] && (final.has(outcome.kind) || !isGood)) await store.delete(offlineService, account, signal);
        return outcome;
      }
      const isFresh = isGood && copy?.secret.equals(outcome.secret) && isYoung(copy.time, 1 / 24);
      if (!isFresh && (await provider.isKept?.(reference, signal)))
        await store.set(offlineService, account, writeCopy(outcome.secret, provider.originOf(reference)), signal);
      return outcome;
    }),
  );
}

/** One from the future was made under another clock, so nobody knows how old it is. */
function isYoung(time: Date, days: number): boolean {
  const age = Date.now() - time.getTime();
  return age >= 0 && age < days * 86_400_000;
}

interface Copy {
  readonly secret: Secret;
  readonly time: Date;
  /** As `originOf` told it: a copy from one vault stands in for no other. */
  readonly origin: string;
}

function writeCopy(secret: Secret, origin: string): Secret {
  return new Secret(JSON.stringify({ time: new Date().toISOString(), origin, value: secret.reveal() }), secret.label);
}

function readCopy(kept: Secret | undefined, label: string): Copy | undefined {
  try {
    const { time, origin, value } = JSON.parse(kept?.reveal() ?? '');
    const at = new Date(String(time));
    if (typeof origin !== 'string' || typeof value !== 'string' || Number.isNaN(at.getTime())) return undefined;
    return { secret: new Secret(value, label), time: at, origin };
  } catch {
    return undefined;
  }
}

function isExpected(error: unknown): boolean {
  return (
    error instanceof VaultError || (error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError'))
  );
}
