/** Rockset: keys of 64 characters, known by their name. */

import type { Rule } from '../rule.ts';

export const rockset: readonly Rule[] = [
  {
    id: 'rockset-api-key',
    title: 'Rockset API key',
    why: 'Whoever has it queries and changes the collections as its owner.',
    keywords: ['rockset'],
    assigned: /(?:^|.* )rockset (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) rockset$|^rockset$/,
    pattern: /[A-Za-z0-9]{64}/,
    confidence: 'likely',
    suggestedName: 'ROCKSET_API_KEY',
    page: 'https://docs.rockset.com/documentation/docs/iam',
    hits: ['ROCKSET_API_KEY=«{base62:64}»', 'rocksetApiKey: "«{base62:64}»"'],
    misses: ['ROCKSET_API_KEY={base62:40}', 'rockset_workspace = "{base62:64}"'],
  },
];
