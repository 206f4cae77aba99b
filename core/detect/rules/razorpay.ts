/** Razorpay: to be written. */

import type { Rule } from '../rule.ts';

export const razorpay: readonly Rule[] = [];
