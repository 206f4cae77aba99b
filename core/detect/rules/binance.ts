/** Binance: keys and secrets are 64 characters known by their name. */

import type { Rule } from '../rule.ts';

export const binance: readonly Rule[] = [
  {
    id: 'binance-api-secret',
    title: 'Binance API key or secret',
    why: 'Together they read the account, trade, and pay out where that is allowed.',
    keywords: ['binance', 'bnb_'],
    assigned: /(?:^|.* )(?:binance|bnb).{0,40}(?:key|secret|token|api)$/,
    pattern: /[A-Za-z0-9]{64}/,
    confidence: 'likely',
    suggestedName: 'BINANCE_API_SECRET',
    page: 'https://www.binance.com/en/support/faq/detail/360002502072',
    hits: ['BINANCE_API_SECRET=«{base62:64}»', 'binanceApiKey: "«{base62:64}»"'],
    misses: ['BINANCE_API_SECRET={base62:30}', 'binance_order = "{base62:64}"'],
  },
];
