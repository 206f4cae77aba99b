/** Plaid: to be written. */

import type { Rule } from '../rule.ts';

export const plaid: readonly Rule[] = [];
