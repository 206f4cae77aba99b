/** LaunchDarkly: to be written. */

import type { Rule } from '../rule.ts';

export const launchdarkly: readonly Rule[] = [];
