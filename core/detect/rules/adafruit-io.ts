/** Adafruit IO: to be written. */

import type { Rule } from '../rule.ts';

export const adafruitIo: readonly Rule[] = [];
