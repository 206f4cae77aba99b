/** Vercel: to be written. */

import type { Rule } from '../rule.ts';

export const vercel: readonly Rule[] = [];
