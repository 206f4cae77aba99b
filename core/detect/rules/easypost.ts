/** EasyPost: to be written. */

import type { Rule } from '../rule.ts';

export const easypost: readonly Rule[] = [];
