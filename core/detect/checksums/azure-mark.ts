/**
 * azure-mark: newer Azure keys carry four fixed letters at a fixed place, by which they can be told from other base64.
 * https://learn.microsoft.com/en-us/purview/sit-defn-azure-storage-account-key
 */

import type { Verdict } from './verdict.ts';

const marks = ['+ASt', 'ACDb'];

/** An 88-character key without a mark is an older one. */
export function azureMark(value: string): Verdict {
  return marks.includes(value.slice(76, 80)) ? 'right' : 'absent';
}
