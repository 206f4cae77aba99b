/** MongoDB Atlas: to be written. */

import type { Rule } from '../rule.ts';

export const mongodb: readonly Rule[] = [];
