/** Groq: to be written. */

import type { Rule } from '../rule.ts';

export const groq: readonly Rule[] = [];
