/** Replicate: to be written. */

import type { Rule } from '../rule.ts';

export const replicate: readonly Rule[] = [];
