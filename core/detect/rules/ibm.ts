/** IBM Cloud: to be written. */

import type { Rule } from '../rule.ts';

export const ibm: readonly Rule[] = [];
