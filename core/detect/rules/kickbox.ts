/** Kickbox: keys, live and test, are 64 hex digits behind their prefix. */

import type { Rule } from '../rule.ts';

export const kickbox: readonly Rule[] = [
  {
    id: 'kickbox-api-key',
    title: 'Kickbox API key',
    why: 'Whoever has it verifies addresses at your cost.',
    keywords: ['live_', 'test_'],
    pattern: /(?<![\w-])(?:live|test)_[0-9a-f]{64}(?![\w-])/,
    reach: 80,
    confidence: 'likely',
    suggestedName: 'KICKBOX_API_KEY',
    page: 'https://docs.kickbox.com/docs/using-the-api',
    hits: ['KICKBOX_API_KEY=«live_{hex:64}»', 'kickbox.client("«test_{hex:64}»")'],
    misses: ['live_{hex:20}', 'lin_live_{hex:64}'],
  },
];
