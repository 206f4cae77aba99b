/** LangSmith: to be written. */

import type { Rule } from '../rule.ts';

export const langsmith: readonly Rule[] = [];
