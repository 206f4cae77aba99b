/** Mattermost: to be written. */

import type { Rule } from '../rule.ts';

export const mattermost: readonly Rule[] = [];
