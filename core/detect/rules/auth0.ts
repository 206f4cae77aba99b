/** Auth0: to be written. */

import type { Rule } from '../rule.ts';

export const auth0: readonly Rule[] = [];
