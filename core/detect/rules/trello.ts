/** Trello: to be written. */

import type { Rule } from '../rule.ts';

export const trello: readonly Rule[] = [];
