/** Stellar: to be written. */

import type { Rule } from '../rule.ts';

export const stellar: readonly Rule[] = [];
