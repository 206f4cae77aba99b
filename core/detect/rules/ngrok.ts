/** ngrok: to be written. */

import type { Rule } from '../rule.ts';

export const ngrok: readonly Rule[] = [];
