/** Railway: to be written. */

import type { Rule } from '../rule.ts';

export const railway: readonly Rule[] = [];
