/** OpenRouter: to be written. */

import type { Rule } from '../rule.ts';

export const openrouter: readonly Rule[] = [];
