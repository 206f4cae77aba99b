/** Rootly: API tokens begin rootly_. */

import type { Rule } from '../rule.ts';

export const rootly: readonly Rule[] = [
  {
    id: 'rootly-api-token',
    title: 'Rootly API token',
    why: 'Whoever has it reads and changes incidents and what belongs to them.',
    keywords: ['rootly_'],
    pattern: /(?<![A-Za-z0-9])rootly_[0-9a-f]{64}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'ROOTLY_API_TOKEN',
    page: 'https://docs.rootly.com/api-reference/overview',
    hits: ['ROOTLY_API_TOKEN=«rootly_{hex:64}»', 'Authorization: Bearer «rootly_{hex:64}»'],
    misses: ['rootly_{hex:40}', 'rootly_{upper:64}'],
  },
];
