/** Twitch: to be written. */

import type { Rule } from '../rule.ts';

export const twitch: readonly Rule[] = [];
