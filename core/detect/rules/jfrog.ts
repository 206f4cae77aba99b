/** JFrog: to be written. */

import type { Rule } from '../rule.ts';

export const jfrog: readonly Rule[] = [];
