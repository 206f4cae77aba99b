/** Mergify: application keys with a long prefix. */

import type { Rule } from '../rule.ts';

export const mergify: readonly Rule[] = [
  {
    id: 'mergify-application-key',
    title: 'Mergify application key',
    why: 'Whoever has it steers the merge queue and freezes of your repositories.',
    keywords: ['mergify_application_key_'],
    pattern: /(?<![A-Za-z0-9])mergify_application_key_[\w-]{60,70}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'MERGIFY_TOKEN',
    page: 'https://docs.mergify.com/api/usage/',
    hits: [
      'MERGIFY_TOKEN=«mergify_application_key_{base62:64}»',
      '"Authorization": "Bearer «mergify_application_key_{base64url:62}»"',
    ],
    misses: ['mergify_application_key_{base62:20}', 'mergify_application_key_id = "{base62:64}"'],
  },
];
