/** Notion: to be written. */

import type { Rule } from '../rule.ts';

export const notion: readonly Rule[] = [];
