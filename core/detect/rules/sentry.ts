/** Sentry: to be written. */

import type { Rule } from '../rule.ts';

export const sentry: readonly Rule[] = [];
