/** CoinAPI: keys are UUIDs known by their name. */

import type { Rule } from '../rule.ts';

export const coinapi: readonly Rule[] = [
  {
    id: 'coinapi-key',
    title: 'CoinAPI key',
    why: 'Whoever has it uses up your requests.',
    keywords: ['coinapi', 'coin_api'],
    assigned: /(?:^|.* )coin ?api.{0,40}(?:key|token)$|^x ?coin ?api ?key$/,
    pattern: /[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}/,
    confidence: 'likely',
    suggestedName: 'COINAPI_KEY',
    page: 'https://docs.coinapi.io/market-data/authentication',
    hits: ['COINAPI_KEY=«{uuid}»', 'X-CoinAPI-Key: «{uuid}»'],
    misses: ['COINAPI_KEY={hex:12}', 'coinapi_exchange = "{uuid}"'],
  },
];
