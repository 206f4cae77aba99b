/** Codecov: to be written. */

import type { Rule } from '../rule.ts';

export const codecov: readonly Rule[] = [];
