/** Contentful: to be written. */

import type { Rule } from '../rule.ts';

export const contentful: readonly Rule[] = [];
