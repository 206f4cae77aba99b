/** Honeycomb: to be written. */

import type { Rule } from '../rule.ts';

export const honeycomb: readonly Rule[] = [];
