/** audit: one line for each read, write, removal and denial, on the disk before a value is handed out; never a value. */

import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { Purpose } from '../consent.ts';
import type { Anchor } from './anchor.ts';
import { openLogFile } from './log-file.ts';

/** What a vault can be told to change. */
export type ChangeEvent = 'write' | 'remove' | 'disable' | 'enable' | 'recover' | 'purge' | 'rotate' | 'renew' | 'revoke';

export interface AuditLine {
  /** `accept`: a person said that a log which does not continue what the keychain remembers is right all the same. */
  readonly event: 'read' | 'deny' | 'accept' | ChangeEvent;
  /** Canonical; empty for a line about the log itself. */
  readonly reference: string;
  /** `keep`: a value is stored, checked or removed by command. */
  readonly purpose: Purpose | 'keep';
  readonly folder?: string;
  /** The debug type, or `run`. */
  readonly launcher?: string;
  readonly program?: string;
  /**
   * `ok`, a VaultErrorKind, or why it was denied. Writes and removals are announced as `begun`, so that none can happen without a
   * line; a second line follows, which says `done` or how it failed.
   */
  readonly outcome: string;
  /** What a value that was read came from, or what allowed it; of an `accept`, what is no longer there. */
  readonly source?: string;
  /** When its vault gave a value that came from a copy, source `offline`; as an ISO time. */
  readonly copied?: string;
}

/** Rejects when the lines are not on the disk; then nothing may be handed out. */
export type Audit = (lines: readonly AuditLine[]) => Promise<void>;

export function auditPath(home: string): string {
  return join(home, 'audit.jsonl');
}

/** `anchor` remembers the head of the chain outside of the file, where this machine has such a place. */
export function openAudit(home: string, anchor: Anchor): Audit {
  const log = openLogFile(auditPath(home));
  return async (lines) => {
    if (lines.length === 0) return;
    const records = recordsOf(lines);
    await log.append(records, (head, at, continues) => (at === 'now' ? anchor.keep(head, continues) : Promise.resolve()));
  };
}

/** As they stand in the log. */
export function recordsOf(lines: readonly AuditLine[]): readonly object[] {
  const [time, user] = [new Date().toISOString(), userName()];
  return lines.map((line) => ({ time, user, ...line }));
}

/** A user without an entry in the system's list has a number alone. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.() ?? '');
  }
}
