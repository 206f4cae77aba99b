/** E2B: keys of its sandboxes and access tokens of people. */

import type { Rule } from '../rule.ts';

export const e2b: readonly Rule[] = [
  {
    id: 'e2b-api-key',
    title: 'E2B key',
    why: 'Whoever has it starts sandboxes at your cost and reaches the running ones.',
    keywords: ['e2b_', 'sk_e2b_'],
    pattern: /(?<![\w-])(?:sk_)?e2b_[0-9a-f]{40}(?![\w-])/,
    reach: 60,
    confidence: 'certain',
    suggestedName: 'E2B_API_KEY',
    page: 'https://e2b.dev/docs/api-key',
    hits: ['E2B_API_KEY=«e2b_{hex:40}»', 'E2B_ACCESS_TOKEN="«sk_e2b_{hex:40}»"'],
    misses: ['e2b_{hex:12}', 'e2b_your_api_key'],
  },
];
