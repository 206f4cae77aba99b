/** Mailchimp: to be written. */

import type { Rule } from '../rule.ts';

export const mailchimp: readonly Rule[] = [];
