/** ConfigCat: to be written. */

import type { Rule } from '../rule.ts';

export const configcat: readonly Rule[] = [];
