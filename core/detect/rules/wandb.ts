/** Weights & Biases: to be written. */

import type { Rule } from '../rule.ts';

export const wandb: readonly Rule[] = [];
