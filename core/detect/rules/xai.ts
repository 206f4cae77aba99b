/** xAI: to be written. */

import type { Rule } from '../rule.ts';

export const xai: readonly Rule[] = [];
