/** Confluent: to be written. */

import type { Rule } from '../rule.ts';

export const confluent: readonly Rule[] = [];
