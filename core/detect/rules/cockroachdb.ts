/** CockroachDB Cloud: to be written. */

import type { Rule } from '../rule.ts';

export const cockroachdb: readonly Rule[] = [];
