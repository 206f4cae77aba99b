/** Dropbox: to be written. */

import type { Rule } from '../rule.ts';

export const dropbox: readonly Rule[] = [];
