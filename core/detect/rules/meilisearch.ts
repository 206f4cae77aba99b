/** Meilisearch: API keys of 64 hex digits and master keys, known by their name. */

import type { Rule } from '../rule.ts';

export const meilisearch: readonly Rule[] = [
  {
    id: 'meilisearch-key',
    title: 'Meilisearch key',
    why: 'Whoever has it reads and changes the indexes; with the master key also the keys.',
    keywords: ['meili'],
    assigned: /(?:^|.* )meili(?: ?search)? (?:.* )?(?:key|token|secret)$/,
    pattern: /[0-9a-f]{64}|[\w-]{43}/,
    confidence: 'likely',
    suggestedName: 'MEILI_MASTER_KEY',
    page: 'https://www.meilisearch.com/docs/learn/security/resetting_master_key',
    hits: ['MEILI_MASTER_KEY=«{base64url:43}»', 'meilisearchApiKey: "«{hex:64}»"', 'MEILISEARCH_KEY=«{hex:64}»'],
    misses: [
      'MEILI_MASTER_KEY={hex:30}',
      'meili_index_uid = "{hex:64}"',
      'MEILI_SEARCH_KEY=the-key-that-only-searches-the-index-of-shop',
    ],
  },
];
