/** Bitwarden: to be written. */

import type { Rule } from '../rule.ts';

export const bitwarden: readonly Rule[] = [];
