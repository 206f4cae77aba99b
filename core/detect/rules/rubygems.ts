/** RubyGems: to be written. */

import type { Rule } from '../rule.ts';

export const rubygems: readonly Rule[] = [];
