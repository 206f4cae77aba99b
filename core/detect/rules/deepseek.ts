/** DeepSeek: to be written. */

import type { Rule } from '../rule.ts';

export const deepseek: readonly Rule[] = [];
