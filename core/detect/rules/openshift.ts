/** OpenShift: to be written. */

import type { Rule } from '../rule.ts';

export const openshift: readonly Rule[] = [];
