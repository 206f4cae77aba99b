/** tell-unread: which files could not be looked at, and why; of thousands, as there are among devices, the first. */

import { note, printable } from '../print.ts';
import type { Outcome } from './outcome.ts';

export type Unread = Extract<Outcome, { kind: 'unread' }>;

/** What a person named is always told. */
export function tellUnread(unread: readonly Unread[]): void {
  const named = unread.filter((one) => one.named === 'by the person');
  const met = unread.filter((one) => one.named === 'by its folder');
  for (const { path, problem } of [...named, ...met.slice(0, mostTold)])
    note(`${printable(path)} was not scanned: ${printable(problem)}.`);
  if (met.length > mostTold)
    note(`${met.length - mostTold} more files were not scanned; "secretref scan --format json" names them.`);
}

const mostTold = 20;
