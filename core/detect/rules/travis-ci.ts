/** Travis CI: to be written. */

import type { Rule } from '../rule.ts';

export const travisCi: readonly Rule[] = [];
