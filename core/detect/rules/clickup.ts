/** ClickUp: to be written. */

import type { Rule } from '../rule.ts';

export const clickup: readonly Rule[] = [];
