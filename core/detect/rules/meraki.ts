/** Meraki: to be written. */

import type { Rule } from '../rule.ts';

export const meraki: readonly Rule[] = [];
