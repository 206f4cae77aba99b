/** Perplexity: to be written. */

import type { Rule } from '../rule.ts';

export const perplexity: readonly Rule[] = [];
