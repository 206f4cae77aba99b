/** Duffel: to be written. */

import type { Rule } from '../rule.ts';

export const duffel: readonly Rule[] = [];
