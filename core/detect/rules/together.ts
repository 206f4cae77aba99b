/** Together AI: to be written. */

import type { Rule } from '../rule.ts';

export const together: readonly Rule[] = [];
