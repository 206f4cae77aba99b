/** audit: one line for each read, write, removal and denial, on the disk before a value is handed out; never a value. */

import { join } from 'node:path';
import type { Purpose } from './consent.ts';
import { appendPrivateFile } from './private-file.ts';

/** What a vault can be told to change. */
export type ChangeEvent = 'write' | 'remove' | 'disable' | 'enable' | 'recover' | 'purge' | 'rotate' | 'renew' | 'revoke';

export interface AuditLine {
  readonly event: 'read' | 'deny' | ChangeEvent;
  /** Canonical. */
  readonly reference: string;
  /** `keep`: a value is stored, checked or removed by command. */
  readonly purpose: Purpose | 'keep';
  readonly folder?: string;
  readonly program?: string;
  /**
   * `ok`, a VaultErrorKind, or why it was denied. Writes and removals are announced as `begun`, so that none can happen without a
   * line; a second line follows, which says `done` or how it failed.
   */
  readonly outcome: string;
  /** What a value that was read came from, or what allowed it. */
  readonly source?: string;
}

/** Rejects when the lines are not on the disk; then nothing may be handed out. */
export type Audit = (lines: readonly AuditLine[]) => Promise<void>;

export function openAudit(home: string): Audit {
  const path = join(home, 'audit.jsonl');
  return async (lines) => {
    const time = new Date().toISOString();
    const text = lines.map((line) => `${JSON.stringify({ time, ...line })}\n`).join('');
    if (text) await appendPrivateFile(path, text);
  };
}
