/** Airtable: to be written. */

import type { Rule } from '../rule.ts';

export const airtable: readonly Rule[] = [];
