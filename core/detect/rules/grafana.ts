/** Grafana: to be written. */

import type { Rule } from '../rule.ts';

export const grafana: readonly Rule[] = [];
