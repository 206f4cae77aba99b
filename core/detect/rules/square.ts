/** Square: to be written. */

import type { Rule } from '../rule.ts';

export const square: readonly Rule[] = [];
