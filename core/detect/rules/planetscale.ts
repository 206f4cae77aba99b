/** PlanetScale: to be written. */

import type { Rule } from '../rule.ts';

export const planetscale: readonly Rule[] = [];
