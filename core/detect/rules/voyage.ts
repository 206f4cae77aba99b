/** Voyage AI: to be written. */

import type { Rule } from '../rule.ts';

export const voyage: readonly Rule[] = [];
