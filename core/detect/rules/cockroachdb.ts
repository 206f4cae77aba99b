/** CockroachDB Cloud: API keys with a prefix. */

import type { Rule } from '../rule.ts';

export const cockroachdb: readonly Rule[] = [
  {
    id: 'cockroachdb-api-key',
    title: 'CockroachDB Cloud API key',
    why: 'Whoever has it manages the organization’s clusters with the rights of the service account.',
    keywords: ['ccdb1_'],
    pattern: /(?<![\w-])CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'COCKROACH_API_KEY',
    page: 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access',
    hits: ['COCKROACH_API_KEY=«CCDB1_{base62:22}_{base62:40}»', 'Authorization: Bearer «CCDB1_{base62:22}_{base62:40}»'],
    misses: ['CCDB1_{base62:22}', 'CCDB1_{base62:22}_{base62:20}', 'COCKROACH_API_KEY=CCDB1_your_key'],
  },
];
