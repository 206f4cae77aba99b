/** Prefect: to be written. */

import type { Rule } from '../rule.ts';

export const prefect: readonly Rule[] = [];
