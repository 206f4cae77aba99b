/** Flutterwave: to be written. */

import type { Rule } from '../rule.ts';

export const flutterwave: readonly Rule[] = [];
