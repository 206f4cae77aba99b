/** Midtrans: to be written. */

import type { Rule } from '../rule.ts';

export const midtrans: readonly Rule[] = [];
