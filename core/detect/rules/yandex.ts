/** Yandex Cloud: to be written. */

import type { Rule } from '../rule.ts';

export const yandex: readonly Rule[] = [];
