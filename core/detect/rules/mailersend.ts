/** MailerSend: to be written. */

import type { Rule } from '../rule.ts';

export const mailersend: readonly Rule[] = [];
