/** Val Town: to be written. */

import type { Rule } from '../rule.ts';

export const valTown: readonly Rule[] = [];
