/** age: to be written. */

import type { Rule } from '../rule.ts';

export const age: readonly Rule[] = [];
