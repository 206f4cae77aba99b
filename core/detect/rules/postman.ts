/** Postman: to be written. */

import type { Rule } from '../rule.ts';

export const postman: readonly Rule[] = [];
