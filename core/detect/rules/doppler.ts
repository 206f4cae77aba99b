/** Doppler: to be written. */

import type { Rule } from '../rule.ts';

export const doppler: readonly Rule[] = [];
