/** CryptoCompare: keys are 64 hex digits known by their name. */

import type { Rule } from '../rule.ts';

export const cryptocompare: readonly Rule[] = [
  {
    id: 'cryptocompare-api-key',
    title: 'CryptoCompare API key',
    why: 'Whoever has it uses up your requests.',
    keywords: ['cryptocompare', 'crypto_compare'],
    assigned: /(?:^|.* )crypto ?compare.{0,40}(?:key|token|api)$/,
    pattern: /[0-9A-Za-z]{64}/,
    confidence: 'likely',
    suggestedName: 'CRYPTOCOMPARE_API_KEY',
    page: 'https://developers.coindesk.com/documentation/legacy/Introduction',
    hits: ['CRYPTOCOMPARE_API_KEY=«{hex:64}»', 'cryptoCompareKey: "«{hex:64}»"'],
    misses: ['CRYPTOCOMPARE_API_KEY={hex:20}', 'crypto_compare_digest = "{hex:64}"'],
  },
];
