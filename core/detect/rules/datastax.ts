/** DataStax Astra: to be written. */

import type { Rule } from '../rule.ts';

export const datastax: readonly Rule[] = [];
