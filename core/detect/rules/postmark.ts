/** Postmark: to be written. */

import type { Rule } from '../rule.ts';

export const postmark: readonly Rule[] = [];
