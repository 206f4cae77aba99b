/** Porkbun: API keys begin pk1_, secret keys sk1_. */

import type { Rule } from '../rule.ts';

export const porkbun: readonly Rule[] = [
  {
    id: 'porkbun-key',
    title: 'Porkbun API key',
    why: 'With its other half it changes the DNS records of your domains.',
    keywords: ['pk1_', 'sk1_'],
    pattern: /(?<![\w-])[ps]k1_[0-9a-f]{64}(?![\w-])/,
    reach: 80,
    confidence: 'certain',
    suggestedName: 'PORKBUN_SECRET_API_KEY',
    page: 'https://porkbun.com/api/json/v3/documentation',
    hits: ['PORKBUN_SECRET_API_KEY=«sk1_{hex:64}»', '"apikey": "«pk1_{hex:64}»"'],
    misses: ['sk1_{hex:40}', 'task1_{hex:64}'],
  },
];
