/** Typeform: to be written. */

import type { Rule } from '../rule.ts';

export const typeform: readonly Rule[] = [];
