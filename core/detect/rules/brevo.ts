/** Brevo: to be written. */

import type { Rule } from '../rule.ts';

export const brevo: readonly Rule[] = [];
