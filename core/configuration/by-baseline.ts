/** by-baseline: what a baseline silences, and which of its entries are of no more use. */

import { type Baseline, type BaselineEntry, entryKey, isExpired } from './baseline.ts';
import { relativeTo, type Silencer } from './silencer.ts';

/** Of a value, so that it can be recognised; made dear on purpose, since values can be guessed. */
export type Fingerprint = (salt: string, value: string) => string;

export interface BaselineInForce extends Silencer {
  /** Entries of the files that were looked at, or that `isGone`, whose finding is not there. */
  unused(isGone: (path: string) => boolean): readonly BaselineEntry[];
  readonly expired: readonly BaselineEntry[];
  /** Says that the file was looked at, with findings or without. */
  sawFile(path: string): void;
}

/** `folder` holds the baseline; `today` is a day as YYYY-MM-DD. */
export function byBaseline(baseline: Baseline, folder: string, fingerprint: Fingerprint, today: string): BaselineInForce {
  const entries = new Map(baseline.entries.map((entry) => [entryKey(entry), entry]));
  // Only where an entry may fit is the fingerprint worth its price.
  const places = new Set(baseline.entries.map(placeOf));
  const seen = new Set<string>();
  const used = new Set<BaselineEntry>();
  const missed = new Map<string, Set<string>>();
  const isTooMany = (path: string): boolean => (missed.get(path)?.size ?? 0) >= mostMissed;
  return {
    by: 'baseline',
    reasonFor({ finding: { rule }, value, path: whole }) {
      const path = relativeTo(folder, whole);
      if (!places.has(placeOf({ path, rule }))) return undefined;
      if (isTooMany(path)) return undefined;
      const made = fingerprintOf(value, baseline.salt, fingerprint);
      const entry = entries.get(entryKey({ path, rule, fingerprint: made }));
      if (!entry) {
        missed.set(path, (missed.get(path) ?? new Set()).add(made));
        return undefined;
      }
      used.add(entry);
      return isExpired(entry, today) ? undefined : entry.reason;
    },
    sawFile(whole) {
      const path = relativeTo(folder, whole);
      seen.add(path);
      missed.delete(path);
    },
    unused: (isGone) =>
      baseline.entries.filter((entry) => {
        const isSeen = seen.has(entry.path) && !isTooMany(entry.path);
        return !used.has(entry) && (isSeen || isGone(`${folder}/${entry.path}`));
      }),
    expired: baseline.entries.filter((entry) => isExpired(entry, today)),
  };
}

/** With so many values in one file that no entry knows, what follows is reported unasked, or each would take its milliseconds. */
const mostMissed = 500;

/** White space is left out, so that indenting a key of several lines anew or other line ends change nothing. */
export function fingerprintOf(value: string, salt: string, fingerprint: Fingerprint): string {
  return fingerprint(salt, value.replace(/\s+/g, ''));
}

function placeOf({ path, rule }: Pick<BaselineEntry, 'path' | 'rule'>): string {
  return JSON.stringify([path, rule]);
}
