/** LinkedIn: to be written. */

import type { Rule } from '../rule.ts';

export const linkedin: readonly Rule[] = [];
