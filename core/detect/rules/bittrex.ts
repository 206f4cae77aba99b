/** Bittrex: keys and secrets are 32 characters known by their name. */

import type { Rule } from '../rule.ts';

export const bittrex: readonly Rule[] = [
  {
    id: 'bittrex-api-secret',
    title: 'Bittrex API key or secret',
    why: 'Together they read the account and trade.',
    keywords: ['bittrex'],
    assigned: /(?:^|.* )bittrex.{0,40}(?:key|secret|token)$/,
    pattern: /[0-9A-Za-z]{32}/,
    confidence: 'likely',
    suggestedName: 'BITTREX_API_SECRET',
    page: 'https://bittrex.github.io/api/v3',
    hits: ['BITTREX_API_SECRET=«{hex:32}»', 'bittrexApiKey: "«{hex:32}»"'],
    misses: ['BITTREX_API_SECRET={hex:20}', 'bittrex_market = "{hex:32}"'],
  },
];
