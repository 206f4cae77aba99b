/** Clojars: to be written. */

import type { Rule } from '../rule.ts';

export const clojars: readonly Rule[] = [];
