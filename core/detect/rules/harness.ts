/** Harness: to be written. */

import type { Rule } from '../rule.ts';

export const harness: readonly Rule[] = [];
