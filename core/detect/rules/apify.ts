/** Apify: to be written. */

import type { Rule } from '../rule.ts';

export const apify: readonly Rule[] = [];
