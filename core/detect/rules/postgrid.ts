/** PostGrid: keys begin live_sk_ or test_sk_. */

import type { Rule } from '../rule.ts';

export const postgrid: readonly Rule[] = [
  {
    id: 'postgrid-api-key',
    title: 'PostGrid API key',
    why: 'Whoever has it sends letters and cheques at your cost.',
    keywords: ['live_sk_', 'test_sk_'],
    pattern: /(?<![A-Za-z0-9_])(?:live|test)_sk_[A-Za-z0-9]{20,24}(?![A-Za-z0-9_])/,
    reach: 48,
    confidence: 'likely',
    suggestedName: 'POSTGRID_API_KEY',
    page: 'https://docs.postgrid.com/#authentication',
    hits: ['POSTGRID_API_KEY=«live_sk_{base62:22}»', 'x-api-key: «test_sk_{base62:22}»'],
    misses: ['live_sk_{base62:8}', 'live_pk_{base62:22}'],
  },
];
