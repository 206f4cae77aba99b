/** Snowflake: to be written. */

import type { Rule } from '../rule.ts';

export const snowflake: readonly Rule[] = [];
