/** HubSpot: to be written. */

import type { Rule } from '../rule.ts';

export const hubspot: readonly Rule[] = [];
