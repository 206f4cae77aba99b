/** Deno Deploy: to be written. */

import type { Rule } from '../rule.ts';

export const denoDeploy: readonly Rule[] = [];
