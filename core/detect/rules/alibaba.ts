/** Alibaba Cloud: to be written. */

import type { Rule } from '../rule.ts';

export const alibaba: readonly Rule[] = [];
