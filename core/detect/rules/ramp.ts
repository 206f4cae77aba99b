/** Ramp: to be written. */

import type { Rule } from '../rule.ts';

export const ramp: readonly Rule[] = [];
