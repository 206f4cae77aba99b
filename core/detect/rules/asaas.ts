/** Asaas: to be written. */

import type { Rule } from '../rule.ts';

export const asaas: readonly Rule[] = [];
