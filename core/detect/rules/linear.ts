/** Linear: to be written. */

import type { Rule } from '../rule.ts';

export const linear: readonly Rule[] = [];
