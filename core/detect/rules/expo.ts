/** Expo: to be written. */

import type { Rule } from '../rule.ts';

export const expo: readonly Rule[] = [];
