/** Checkout.com: to be written. */

import type { Rule } from '../rule.ts';

export const checkoutCom: readonly Rule[] = [];
