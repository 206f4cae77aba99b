/** Linode / Akamai: to be written. */

import type { Rule } from '../rule.ts';

export const linode: readonly Rule[] = [];
