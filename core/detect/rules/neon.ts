/** Neon: to be written. */

import type { Rule } from '../rule.ts';

export const neon: readonly Rule[] = [];
