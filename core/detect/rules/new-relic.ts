/** New Relic: to be written. */

import type { Rule } from '../rule.ts';

export const newRelic: readonly Rule[] = [];
