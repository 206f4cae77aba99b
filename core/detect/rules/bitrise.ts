/** Bitrise: to be written. */

import type { Rule } from '../rule.ts';

export const bitrise: readonly Rule[] = [];
