/** Percy / BrowserStack: to be written. */

import type { Rule } from '../rule.ts';

export const percy: readonly Rule[] = [];
