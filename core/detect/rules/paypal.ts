/** PayPal / Braintree: to be written. */

import type { Rule } from '../rule.ts';

export const paypal: readonly Rule[] = [];
