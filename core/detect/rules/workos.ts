/** WorkOS: to be written. */

import type { Rule } from '../rule.ts';

export const workos: readonly Rule[] = [];
