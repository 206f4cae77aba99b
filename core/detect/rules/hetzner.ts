/** Hetzner: to be written. */

import type { Rule } from '../rule.ts';

export const hetzner: readonly Rule[] = [];
