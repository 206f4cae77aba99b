/** Mergify: to be written. */

import type { Rule } from '../rule.ts';

export const mergify: readonly Rule[] = [];
