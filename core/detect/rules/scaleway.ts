/** Scaleway: to be written. */

import type { Rule } from '../rule.ts';

export const scaleway: readonly Rule[] = [];
