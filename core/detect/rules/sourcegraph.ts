/** Sourcegraph: to be written. */

import type { Rule } from '../rule.ts';

export const sourcegraph: readonly Rule[] = [];
