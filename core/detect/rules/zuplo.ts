/** Zuplo: to be written. */

import type { Rule } from '../rule.ts';

export const zuplo: readonly Rule[] = [];
