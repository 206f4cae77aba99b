/** Okta: to be written. */

import type { Rule } from '../rule.ts';

export const okta: readonly Rule[] = [];
