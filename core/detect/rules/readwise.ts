/** Readwise: tokens of 50 characters, known by their name. */

import type { Rule } from '../rule.ts';

export const readwise: readonly Rule[] = [
  {
    id: 'readwise-token',
    title: 'Readwise access token',
    why: 'Whoever has it reads and changes the highlights of its owner.',
    keywords: ['readwise'],
    assigned: /(?:^|.* )readwise (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) readwise$|^readwise$/,
    pattern: /[A-Za-z0-9]{50}/,
    confidence: 'likely',
    suggestedName: 'READWISE_TOKEN',
    page: 'https://readwise.io/access_token',
    hits: ['READWISE_TOKEN=«{base62:50}»', 'readwiseApiToken: "«{base62:50}»"'],
    misses: ['READWISE_TOKEN={base62:30}', 'readwise_book = "{base62:50}"'],
  },
];
