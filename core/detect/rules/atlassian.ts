/** Atlassian: to be written. */

import type { Rule } from '../rule.ts';

export const atlassian: readonly Rule[] = [];
