/** Intercom: to be written. */

import type { Rule } from '../rule.ts';

export const intercom: readonly Rule[] = [];
