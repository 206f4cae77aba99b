/** Tailscale: to be written. */

import type { Rule } from '../rule.ts';

export const tailscale: readonly Rule[] = [];
