/** Polar: to be written. */

import type { Rule } from '../rule.ts';

export const polar: readonly Rule[] = [];
