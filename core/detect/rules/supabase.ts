/** Supabase: to be written. */

import type { Rule } from '../rule.ts';

export const supabase: readonly Rule[] = [];
