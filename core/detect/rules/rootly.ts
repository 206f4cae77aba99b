/** Rootly: to be written. */

import type { Rule } from '../rule.ts';

export const rootly: readonly Rule[] = [];
