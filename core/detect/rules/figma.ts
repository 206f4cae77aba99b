/** Figma: to be written. */

import type { Rule } from '../rule.ts';

export const figma: readonly Rule[] = [];
