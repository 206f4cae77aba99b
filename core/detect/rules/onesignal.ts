/** OneSignal: to be written. */

import type { Rule } from '../rule.ts';

export const onesignal: readonly Rule[] = [];
