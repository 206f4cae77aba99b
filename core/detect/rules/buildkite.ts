/** Buildkite: to be written. */

import type { Rule } from '../rule.ts';

export const buildkite: readonly Rule[] = [];
