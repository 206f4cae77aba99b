/** Finnhub: keys of market data, known by their name. */

import type { Rule } from '../rule.ts';

export const finnhub: readonly Rule[] = [
  {
    id: 'finnhub-api-key',
    title: 'Finnhub API key',
    why: 'Whoever has it uses up your quota, and your paid plan.',
    keywords: ['finnhub'],
    assigned: /\bfinnhub.*(?:key|token|secret)$/,
    pattern: /[a-z0-9]{20}(?:[a-z0-9]{20})?/,
    confidence: 'likely',
    suggestedName: 'FINNHUB_API_KEY',
    page: 'https://finnhub.io/docs/api/authentication',
    hits: ['FINNHUB_API_KEY=«{lower:20}»', 'finnhubToken: "«{lower:40}»"'],
    misses: ['FINNHUB_SYMBOL={lower:20}', 'FINNHUB_API_KEY={lower:8}'],
  },
];
