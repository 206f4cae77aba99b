/** 1Password: to be written. */

import type { Rule } from '../rule.ts';

export const onepassword: readonly Rule[] = [];
