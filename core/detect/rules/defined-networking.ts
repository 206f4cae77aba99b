/** Defined Networking: to be written. */

import type { Rule } from '../rule.ts';

export const definedNetworking: readonly Rule[] = [];
