/** Box: to be written. */

import type { Rule } from '../rule.ts';

export const box: readonly Rule[] = [];
