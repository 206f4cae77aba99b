/** Frame.io: to be written. */

import type { Rule } from '../rule.ts';

export const frameIo: readonly Rule[] = [];
