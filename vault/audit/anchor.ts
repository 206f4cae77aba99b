/** anchor: the head of the log as the OS keychain remembers it: whoever takes lines away at the end is found out. */

import { Secret } from '../../core/secret.ts';
import type { Store } from '../stores/store.ts';
import type { Head } from './chain.ts';

export interface Anchor {
  /**
   * Remembers `head` if the log that it ends still `continues` what was remembered; else what was remembered stays, so that whoever took
   * lines away cannot have it forgotten by a further start. Never rejects, and takes no longer than a start may be held up: a log without
   * its anchor is still a chain.
   */
  keep(head: Head, continues: (known: Head) => Promise<boolean>): Promise<void>;
  /** Remembers `head` whatever was remembered before, where this machine has a keychain. Rejects with a VaultError. */
  replace(head: Head): Promise<void>;
  /** Undefined where nothing is remembered, or this machine has no keychain. */
  read(): Promise<Head | undefined>;
}

const service = 'secretref-audit';
const deadline = 3_000;

/** Only a keychain of the system will do: the encrypted file lies beside the log, and who can write the one can write the other. */
export function openAnchor(home: string, store: () => Promise<Store>): Anchor {
  return {
    async keep({ n, hash }, continues) {
      try {
        const kept = await store();
        if (kept.kind !== 'os') return;
        const signal = AbortSignal.timeout(deadline);
        const known = await recall(kept, signal);
        if (known && !(await continues(known))) return;
        await remember(kept, { n, hash }, signal);
      } catch {
        // Locked or silent: the next anchor will do.
      }
    },
    async replace(head) {
      const kept = await store();
      if (kept.kind === 'os') await remember(kept, head, AbortSignal.timeout(deadline));
    },
    async read() {
      const kept = await store();
      return kept.kind === 'os' ? recall(kept, AbortSignal.timeout(deadline)) : undefined;
    },
  };

  async function remember(kept: Store, { n, hash }: Head, signal: AbortSignal): Promise<void> {
    await kept.set(service, home, new Secret(`${n} ${hash}`, 'audit'), signal);
  }

  async function recall(kept: Store, signal: AbortSignal): Promise<Head | undefined> {
    const found = await kept.get(service, home, signal);
    const [, n, hash] = /^(\d{1,15}) ([A-Za-z0-9_-]{43})$/.exec(found?.reveal() ?? '') ?? [];
    return n === undefined || hash === undefined ? undefined : { n: Number(n), hash };
  }
}
