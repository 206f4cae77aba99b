/** Octopus Deploy: to be written. */

import type { Rule } from '../rule.ts';

export const octopusDeploy: readonly Rule[] = [];
