/** Langfuse: to be written. */

import type { Rule } from '../rule.ts';

export const langfuse: readonly Rule[] = [];
