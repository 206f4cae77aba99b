/** Replicate: tokens begin r8_. */

import type { Rule } from '../rule.ts';

export const replicate: readonly Rule[] = [
  {
    id: 'replicate-api-token',
    title: 'Replicate API token',
    why: 'Whoever has it runs models at your cost and reads the predictions.',
    keywords: ['r8_'],
    pattern: /(?<![\w-])r8_[A-Za-z0-9]{37}(?![\w-])/,
    reach: 56,
    confidence: 'likely',
    suggestedName: 'REPLICATE_API_TOKEN',
    page: 'https://replicate.com/docs/topics/security/api-tokens',
    hits: ['REPLICATE_API_TOKEN=«r8_{base62:37}»', 'Authorization: Token «r8_{base62:37}»', 'auth: "«r8_{base62:37}»"'],
    misses: ['r8_{base62:30}', 'ar8_{base62:37}', 'r8_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
];
