/** proof: whether the log continues what the keychain remembers of it, and how a person who cut it says that this was right. */

import { withFileLock } from '../file-lock.ts';
import type { Anchor } from './anchor.ts';
import { auditPath, recordsOf } from './audit.ts';
import { type Checked, checkChain, type Head } from './chain.ts';
import { openLogFile, readLog } from './log-file.ts';

export interface Proof {
  readonly checked: Checked;
  /** What the keychain remembers. */
  readonly anchor: Head | undefined;
}

/** Nobody writes meanwhile, so that a file which is being put aside is not missed. Rejects with the system's error, or a VaultError. */
export async function proveLog(home: string, anchorOf: () => Promise<Head | undefined>): Promise<Proof> {
  const path = auditPath(home);
  return withFileLock(
    path,
    async () => {
      const anchor = await anchorOf();
      return { checked: checkChain(await readLog(path), anchor), anchor };
    },
    new AbortController().signal,
  );
}

export type Acceptance =
  | { readonly kind: 'accepted'; readonly head: Head }
  /** The log is as it should be. */
  | { readonly kind: 'needless' }
  /** Its own lines do not continue each other, which no keychain can make right. */
  | { readonly kind: 'broken'; readonly n: number };

/** The line that tells of it comes first; what the keychain remembers afterwards is that line. */
export async function acceptLog(home: string, anchor: Anchor): Promise<Acceptance> {
  const { checked, anchor: before } = await proveLog(home, anchor.read);
  if (!checked.fault || !before) return checked.fault ? { kind: 'broken', n: checked.fault.n } : { kind: 'needless' };
  const broken = checkChain(await readLog(auditPath(home)), undefined).fault;
  if (broken) return { kind: 'broken', n: broken.n };
  const source = `line ${before.n}, which the keychain remembers as ${before.hash}`;
  const records = recordsOf([{ event: 'accept', reference: '', purpose: 'keep', outcome: 'ok', source }]);
  let accepted: Head | undefined;
  await openLogFile(auditPath(home)).append(records, async (head) => {
    await anchor.replace(head);
    accepted = head;
  });
  return accepted ? { kind: 'accepted', head: accepted } : { kind: 'needless' };
}
