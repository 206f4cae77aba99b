/** Deepgram: to be written. */

import type { Rule } from '../rule.ts';

export const deepgram: readonly Rule[] = [];
