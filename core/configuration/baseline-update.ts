/** baseline-update: a baseline brought up to date: entries for new findings, what is of no use taken out, reasons kept when a file moves. */

import { type Baseline, type BaselineEntry, entryKey } from './baseline.ts';

export interface BaselineChanges {
  /** Entries of findings that no entry covers yet. */
  readonly found: readonly BaselineEntry[];
  /** Entries of the baseline to take out. */
  readonly pruned: readonly BaselineEntry[];
  /** Whether an entry's file is no longer there. */
  isGone(entry: BaselineEntry): boolean;
}

export interface Updated {
  readonly baseline: Baseline;
  readonly added: number;
  /** Entries that followed their file to a new name, with reason, author and dates. */
  readonly moved: number;
  readonly removed: number;
}

export function updateBaseline(before: Baseline, { found, pruned, isGone }: BaselineChanges): Updated {
  const gone = new Map(before.entries.filter(isGone).map((entry) => [contentKey(entry), entry]));
  const movedFrom = new Set<BaselineEntry>();
  const fresh = found.map((entry) => {
    const old = gone.get(contentKey(entry));
    if (!old) return entry;
    movedFrom.add(old);
    return { ...old, path: entry.path };
  });
  const out = new Set([...pruned, ...movedFrom, ...fresh].map(entryKey));
  const kept = before.entries.filter((entry) => !out.has(entryKey(entry)));
  return {
    baseline: { salt: before.salt, entries: [...kept, ...fresh] },
    added: fresh.length - movedFrom.size,
    moved: movedFrom.size,
    removed: pruned.length,
  };
}

/** The same finding wherever its file is. */
function contentKey({ rule, fingerprint }: BaselineEntry): string {
  return entryKey({ path: '', rule, fingerprint });
}
