/** Kubernetes: to be written. */

import type { Rule } from '../rule.ts';

export const kubernetes: readonly Rule[] = [];
