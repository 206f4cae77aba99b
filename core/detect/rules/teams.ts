/** Microsoft Teams: to be written. */

import type { Rule } from '../rule.ts';

export const teams: readonly Rule[] = [];
