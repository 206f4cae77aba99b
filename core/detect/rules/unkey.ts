/** Unkey: to be written. */

import type { Rule } from '../rule.ts';

export const unkey: readonly Rule[] = [];
