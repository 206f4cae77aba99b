/** Klaviyo: to be written. */

import type { Rule } from '../rule.ts';

export const klaviyo: readonly Rule[] = [];
