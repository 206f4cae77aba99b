/** Bitfinex: keys and secrets are 43 characters known by their name. */

import type { Rule } from '../rule.ts';

export const bitfinex: readonly Rule[] = [
  {
    id: 'bitfinex-api-secret',
    title: 'Bitfinex API key or secret',
    why: 'Together they read the account, trade, and pay out where that is allowed.',
    keywords: ['bitfinex', 'bfx_'],
    assigned: /(?:^|.* )(?:bitfinex|bfx).{0,40}(?:key|secret|token)$/,
    pattern: /[A-Za-z0-9]{43}|[0-9a-f]{41}/,
    confidence: 'likely',
    suggestedName: 'BITFINEX_API_SECRET',
    page: 'https://support.bitfinex.com/hc/en-us/articles/115002349625',
    hits: ['BITFINEX_API_SECRET=«{base62:43}»', 'bitfinexApiKey: "«{base62:43}»"'],
    misses: ['BITFINEX_API_SECRET={base62:20}', 'bitfinex_pair = "{base62:43}"'],
  },
];
