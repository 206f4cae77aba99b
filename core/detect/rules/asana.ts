/** Asana: to be written. */

import type { Rule } from '../rule.ts';

export const asana: readonly Rule[] = [];
