/** Shodan: to be written. */

import type { Rule } from '../rule.ts';

export const shodan: readonly Rule[] = [];
