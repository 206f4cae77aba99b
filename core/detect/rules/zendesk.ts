/** Zendesk: to be written. */

import type { Rule } from '../rule.ts';

export const zendesk: readonly Rule[] = [];
