/** Elastic: to be written. */

import type { Rule } from '../rule.ts';

export const elastic: readonly Rule[] = [];
