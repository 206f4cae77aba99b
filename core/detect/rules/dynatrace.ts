/** Dynatrace: to be written. */

import type { Rule } from '../rule.ts';

export const dynatrace: readonly Rule[] = [];
