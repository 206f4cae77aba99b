/** Algolia: to be written. */

import type { Rule } from '../rule.ts';

export const algolia: readonly Rule[] = [];
