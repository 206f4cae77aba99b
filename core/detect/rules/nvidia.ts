/** NVIDIA: to be written. */

import type { Rule } from '../rule.ts';

export const nvidia: readonly Rule[] = [];
