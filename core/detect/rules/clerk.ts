/** Clerk: to be written. */

import type { Rule } from '../rule.ts';

export const clerk: readonly Rule[] = [];
