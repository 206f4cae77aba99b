/** ZenHub: `zh_` and 64 hex digits. */

import type { Rule } from '../rule.ts';

export const zenhub: readonly Rule[] = [
  {
    id: 'zenhub-api-key',
    title: 'ZenHub API key',
    why: 'Whoever has it reads and changes the boards that its owner sees.',
    keywords: ['zh_'],
    pattern: /(?<![A-Za-z0-9_])zh_[0-9a-f]{64}(?![A-Za-z0-9_])/,
    confidence: 'certain',
    suggestedName: 'ZENHUB_API_KEY',
    page: 'https://developers.zenhub.com/graphql-api-docs/getting-started/',
    hits: ['ZENHUB_API_KEY=«zh_{hex:64}»', 'Authorization: Bearer «zh_{hex:64}»'],
    misses: ['zh_{hex:32}', 'locale = "zh_CN"', 'xzh_{hex:64}'],
  },
];
