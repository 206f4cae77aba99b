/** Cursor: to be written. */

import type { Rule } from '../rule.ts';

export const cursor: readonly Rule[] = [];
