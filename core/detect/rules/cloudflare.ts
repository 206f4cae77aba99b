/** Cloudflare: to be written. */

import type { Rule } from '../rule.ts';

export const cloudflare: readonly Rule[] = [];
