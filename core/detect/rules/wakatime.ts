/** WakaTime: to be written. */

import type { Rule } from '../rule.ts';

export const wakatime: readonly Rule[] = [];
