/** Rainforest (payments): keys begin apikey_ or sbx_apikey_. */

import type { Rule } from '../rule.ts';

export const rainforest: readonly Rule[] = [
  {
    id: 'rainforest-api-key',
    title: 'Rainforest API key',
    why: 'Whoever has it takes and refunds payments for your merchants.',
    keywords: ['apikey_'],
    pattern: /(?<![A-Za-z0-9])(?:sbx_)?apikey_[0-9a-f]{64}(?![A-Za-z0-9_])/,
    reach: 96,
    confidence: 'likely',
    suggestedName: 'RAINFOREST_API_KEY',
    page: 'https://docs.rainforestpay.com/docs/api-keys',
    hits: ['RAINFOREST_API_KEY=«apikey_{hex:64}»', 'Authorization: Bearer «sbx_apikey_{hex:64}»'],
    misses: ['apikey_{hex:32}', 'apikey_{upper:64}'],
  },
];
