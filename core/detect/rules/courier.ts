/** Courier: the key that sends messages begins pk_ and is secret all the same. */

import type { Rule } from '../rule.ts';

export const courier: readonly Rule[] = [
  {
    id: 'courier-auth-token',
    title: 'Courier auth token',
    why: 'Whoever has it sends messages in your name and reads those that were sent.',
    keywords: ['pk_prod_', 'pk_test_'],
    pattern: /(?<![\w-])pk_(?:prod|test)_[0-9A-Z]{28}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'COURIER_AUTH_TOKEN',
    page: 'https://www.courier.com/docs/platform/workspaces/environments-api-keys/',
    hits: ['COURIER_AUTH_TOKEN=«pk_prod_{upper:28}»', 'CourierClient({ authorizationToken: "«pk_prod_{upper:28}»" })'],
    misses: ['pk_prod_{upper:12}', 'pk_prod_{lower:28}'],
  },
];
