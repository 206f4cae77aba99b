/** Mapbox: to be written. */

import type { Rule } from '../rule.ts';

export const mapbox: readonly Rule[] = [];
