/** NATS: to be written. */

import type { Rule } from '../rule.ts';

export const nats: readonly Rule[] = [];
