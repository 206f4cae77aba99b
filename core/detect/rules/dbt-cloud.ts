/** dbt Cloud: to be written. */

import type { Rule } from '../rule.ts';

export const dbtCloud: readonly Rule[] = [];
