/** Upstash / Redis: to be written. */

import type { Rule } from '../rule.ts';

export const upstash: readonly Rule[] = [];
