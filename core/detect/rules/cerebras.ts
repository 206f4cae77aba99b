/** Cerebras: to be written. */

import type { Rule } from '../rule.ts';

export const cerebras: readonly Rule[] = [];
