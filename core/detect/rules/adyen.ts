/** Adyen: to be written. */

import type { Rule } from '../rule.ts';

export const adyen: readonly Rule[] = [];
