/** Readme: to be written. */

import type { Rule } from '../rule.ts';

export const readmeIo: readonly Rule[] = [];
