/** Lob: to be written. */

import type { Rule } from '../rule.ts';

export const lob: readonly Rule[] = [];
