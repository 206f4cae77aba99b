/** Netlify: to be written. */

import type { Rule } from '../rule.ts';

export const netlify: readonly Rule[] = [];
