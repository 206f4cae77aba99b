/** Shippo: to be written. */

import type { Rule } from '../rule.ts';

export const shippo: readonly Rule[] = [];
