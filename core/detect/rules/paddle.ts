/** Paddle: to be written. */

import type { Rule } from '../rule.ts';

export const paddle: readonly Rule[] = [];
