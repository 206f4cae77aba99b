/** Render: to be written. */

import type { Rule } from '../rule.ts';

export const render: readonly Rule[] = [];
