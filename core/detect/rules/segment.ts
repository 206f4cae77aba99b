/** Segment: to be written. */

import type { Rule } from '../rule.ts';

export const segment: readonly Rule[] = [];
