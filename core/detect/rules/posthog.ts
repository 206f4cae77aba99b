/** PostHog: to be written. */

import type { Rule } from '../rule.ts';

export const posthog: readonly Rule[] = [];
