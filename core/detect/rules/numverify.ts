/** numverify: keys of 32 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const numverify: readonly Rule[] = [
  {
    id: 'numverify-api-key',
    title: 'numverify API key',
    why: 'Whoever has it uses up your quota.',
    keywords: ['numverify'],
    assigned:
      /(?:^|.* )num ?verify (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) num ?verify$|^num ?verify$/,
    pattern: /[0-9a-f]{32}/,
    confidence: 'likely',
    suggestedName: 'NUMVERIFY_API_KEY',
    page: 'https://numverify.com/documentation',
    hits: ['NUMVERIFY_API_KEY=«{hex:32}»', 'numverifyAccessKey: "«{hex:32}»"'],
    misses: ['NUMVERIFY_API_KEY={hex:20}', 'numverify_cache = "{hex:32}"'],
  },
];
