/** Scalingo: to be written. */

import type { Rule } from '../rule.ts';

export const scalingo: readonly Rule[] = [];
