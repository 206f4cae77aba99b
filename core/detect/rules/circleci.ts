/** CircleCI: to be written. */

import type { Rule } from '../rule.ts';

export const circleci: readonly Rule[] = [];
