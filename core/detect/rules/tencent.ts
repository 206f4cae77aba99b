/** Tencent Cloud: to be written. */

import type { Rule } from '../rule.ts';

export const tencent: readonly Rule[] = [];
