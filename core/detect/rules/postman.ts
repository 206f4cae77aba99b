/** Postman: API keys begin PMAK-, collection access keys PMAT-. */

import type { Rule } from '../rule.ts';

export const postman: readonly Rule[] = [
  {
    id: 'postman-api-key',
    title: 'Postman API key',
    why: 'Whoever has it reads the collections and environments of its owner, with the secrets in them.',
    keywords: ['pmak-'],
    pattern: /(?<![\w-])PMAK-[0-9a-f]{24}-[0-9a-f]{34}(?![\w-])/,
    reach: 80,
    confidence: 'certain',
    suggestedName: 'POSTMAN_API_KEY',
    page: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
    hits: ['POSTMAN_API_KEY=«PMAK-{hex:24}-{hex:34}»', 'X-Api-Key: «PMAK-{hex:24}-{hex:34}»'],
    misses: ['PMAK-{hex:24}', 'PMAK-{hex:34}-{hex:24}'],
  },
  {
    id: 'postman-collection-key',
    title: 'Postman collection access key',
    why: 'Whoever has it reads the collection.',
    keywords: ['pmat-'],
    pattern: /(?<![\w-])PMAT-[0-9A-Z]{26}(?![\w-])/,
    reach: 48,
    confidence: 'certain',
    suggestedName: 'POSTMAN_ACCESS_KEY',
    page: 'https://learning.postman.com/docs/collaborating-in-postman/sharing/#share-with-the-postman-api',
    hits: [
      'newman run "https://api.postman.com/collections/shop?access_key=«PMAT-01{upper:24}»"',
      'accessKey: "«PMAT-01{upper:24}»"',
    ],
    misses: ['PMAT-{upper:20}', 'PMAT-{lower:26}'],
  },
];
