/** Mercury: to be written. */

import type { Rule } from '../rule.ts';

export const mercury: readonly Rule[] = [];
