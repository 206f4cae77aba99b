/** Mailgun: to be written. */

import type { Rule } from '../rule.ts';

export const mailgun: readonly Rule[] = [];
