/** Infisical: to be written. */

import type { Rule } from '../rule.ts';

export const infisical: readonly Rule[] = [];
