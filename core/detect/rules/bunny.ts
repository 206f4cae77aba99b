/** bunny.net: keys are UUIDs, longer ones two of them, known by their name. */

import type { Rule } from '../rule.ts';

export const bunny: readonly Rule[] = [
  {
    id: 'bunny-api-key',
    title: 'bunny.net API key',
    why: 'Whoever has it changes zones and storage of the account.',
    keywords: ['bunny'],
    assigned: /(?:^|.* )bunny.{0,40}(?:key|token|password|secret)$/,
    pattern:
      /(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}){1,2}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}/,
    confidence: 'likely',
    suggestedName: 'BUNNY_API_KEY',
    page: 'https://docs.bunny.net/reference/bunnynet-api-overview',
    hits: [
      'BUNNY_API_KEY=«{uuid}{uuid}»',
      'BUNNY_STORAGE_PASSWORD=«{hex:8}-{hex:4}-{hex:4}-{hex:12}-{hex:4}-{hex:4}»',
      'bunnyKey: "«{uuid}»"',
    ],
    misses: ['BUNNY_API_KEY={hex:8}', 'BUNNY_PULL_ZONE={uuid}'],
  },
];
