/** Aiven: to be written. */

import type { Rule } from '../rule.ts';

export const aiven: readonly Rule[] = [];
