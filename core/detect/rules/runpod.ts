/** RunPod: to be written. */

import type { Rule } from '../rule.ts';

export const runpod: readonly Rule[] = [];
