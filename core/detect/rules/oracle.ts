/** Oracle Cloud: to be written. */

import type { Rule } from '../rule.ts';

export const oracle: readonly Rule[] = [];
