/** MaxMind: to be written. */

import type { Rule } from '../rule.ts';

export const maxmind: readonly Rule[] = [];
