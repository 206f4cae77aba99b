/** Qdrant: cloud keys, known by their name (newer ones are JSON Web Tokens). */

import type { Rule } from '../rule.ts';

export const qdrant: readonly Rule[] = [
  {
    id: 'qdrant-api-key',
    title: 'Qdrant API key',
    why: 'Whoever has it reads, changes and deletes the collections of the cluster.',
    keywords: ['qdrant'],
    assigned: /(?:^|.* )qdrant (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) qdrant$|^qdrant$/,
    pattern: /(?!eyJ)[\w-]{32,64}(?:\|[\w-]{32,80})?/,
    confidence: 'likely',
    suggestedName: 'QDRANT_API_KEY',
    page: 'https://qdrant.tech/documentation/cloud/authentication/',
    hits: ['QDRANT_API_KEY=«{base64url:43}»', 'qdrantApiKey: "«{uuid}|{base64url:54}»"'],
    misses: [
      'QDRANT_API_KEY={base62:12}',
      'QDRANT_CLUSTER={base64url:43}',
      'QDRANT_API_KEY=the-key-of-the-vector-database-of-the-shop',
    ],
  },
];
