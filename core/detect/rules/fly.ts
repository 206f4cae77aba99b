/** Fly.io: to be written. */

import type { Rule } from '../rule.ts';

export const fly: readonly Rule[] = [];
