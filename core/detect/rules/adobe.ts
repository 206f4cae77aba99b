/** Adobe: to be written. */

import type { Rule } from '../rule.ts';

export const adobe: readonly Rule[] = [];
