/** Facebook / Meta: to be written. */

import type { Rule } from '../rule.ts';

export const facebook: readonly Rule[] = [];
