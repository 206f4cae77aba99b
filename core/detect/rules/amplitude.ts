/** Amplitude: to be written. */

import type { Rule } from '../rule.ts';

export const amplitude: readonly Rule[] = [];
