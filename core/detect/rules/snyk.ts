/** Snyk: to be written. */

import type { Rule } from '../rule.ts';

export const snyk: readonly Rule[] = [];
