/** Fireworks: to be written. */

import type { Rule } from '../rule.ts';

export const fireworks: readonly Rule[] = [];
