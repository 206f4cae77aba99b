/** GoCardless: to be written. */

import type { Rule } from '../rule.ts';

export const gocardless: readonly Rule[] = [];
