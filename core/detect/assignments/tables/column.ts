/** column: what stands below a name that heads a column. */

import type { Span } from '../../../text/span.ts';
import type { Shape } from '../shape.ts';

export interface Column {
  /** In order, without quotes; only those near enough to the name for a change of one to be seen from the other. */
  readonly values: readonly Span[];
  readonly shape: Shape;
}

/** How far behind its column's name a value may end, in UTF-16 units: within what readers of names see. */
export const columnReach = 3400;

/** Tables of accounts keep digests of passwords. */
export function isHash(name: string, value: string): boolean {
  return /pass|pwd|pw$/i.test(name) && /^(?:0x)?(?:[0-9a-f]{8}){4,16}$/i.test(value);
}
