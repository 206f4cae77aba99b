/** Splunk: to be written. */

import type { Rule } from '../rule.ts';

export const splunk: readonly Rule[] = [];
