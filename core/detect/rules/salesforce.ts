/** Salesforce: to be written. */

import type { Rule } from '../rule.ts';

export const salesforce: readonly Rule[] = [];
