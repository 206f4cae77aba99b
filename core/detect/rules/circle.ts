/** Circle (payments): keys name their environment, then an id and a secret behind colons. */

import type { Rule } from '../rule.ts';

export const circle: readonly Rule[] = [
  {
    id: 'circle-api-key',
    title: 'Circle API key',
    why: 'Whoever has it reads wallets and moves their money within the key’s rights.',
    keywords: ['test_api_key:', 'live_api_key:', 'sand_api_key:'],
    pattern: /(?<![\w-])(?:TEST|LIVE|SAND)_API_KEY:[0-9a-f]{32}:[0-9a-f]{32}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'CIRCLE_API_KEY',
    page: 'https://developers.circle.com/w3s/keys',
    hits: ['CIRCLE_API_KEY=«TEST_API_KEY:{hex:32}:{hex:32}»', 'Authorization: Bearer «LIVE_API_KEY:{hex:32}:{hex:32}»'],
    misses: ['TEST_API_KEY:{hex:32}', 'TEST_API_KEY: {hex:12}:{hex:12}'],
  },
];
