/** PagerDuty: to be written. */

import type { Rule } from '../rule.ts';

export const pagerduty: readonly Rule[] = [];
