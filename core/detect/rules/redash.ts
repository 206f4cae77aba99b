/** Redash: keys of 40 characters, known by their name. */

import type { Rule } from '../rule.ts';

export const redash: readonly Rule[] = [
  {
    id: 'redash-api-key',
    title: 'Redash API key',
    why: 'Whoever has it runs queries on the connected databases as its owner.',
    keywords: ['redash'],
    assigned: /(?:^|.* )redash (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) redash$|^redash$/,
    pattern: /[A-Za-z0-9]{40}/,
    confidence: 'likely',
    suggestedName: 'REDASH_API_KEY',
    page: 'https://redash.io/help/user-guide/integrations-and-api/api',
    hits: ['REDASH_API_KEY=«{base62:40}»', 'redashKey: "«{base62:40}»"'],
    misses: ['REDASH_API_KEY={base62:20}', 'redash_query = "{base62:40}"'],
  },
];
