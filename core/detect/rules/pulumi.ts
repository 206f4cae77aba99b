/** Pulumi: to be written. */

import type { Rule } from '../rule.ts';

export const pulumi: readonly Rule[] = [];
