/** X (Twitter): to be written. */

import type { Rule } from '../rule.ts';

export const x: readonly Rule[] = [];
