/** Resend: to be written. */

import type { Rule } from '../rule.ts';

export const resend: readonly Rule[] = [];
