/** Polymarket: credentials of the order book, known by their name. */

import type { Rule } from '../rule.ts';

export const polymarket: readonly Rule[] = [
  {
    id: 'polymarket-api-key',
    title: 'Polymarket API key',
    why: 'With its secret and passphrase it places and cancels orders.',
    keywords: ['poly_', 'polymarket'],
    assigned: /(?:^|.* )poly(?: ?market)? (?:api )?key(?: token)?$/,
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i,
    confidence: 'likely',
    suggestedName: 'POLY_API_KEY',
    page: 'https://docs.polymarket.com/developers/CLOB/authentication',
    hits: ['POLY_API_KEY=«{uuid}»', 'polymarketApiKey: "«{uuid}»"'],
    misses: ['POLY_MARKET_ID={uuid}', 'POLY_API_KEY={hex:32}'],
  },
  {
    id: 'polymarket-secret',
    title: 'Polymarket API secret',
    why: 'With its key and passphrase it signs orders.',
    keywords: ['poly_', 'polymarket', 'clob_'],
    assigned: /(?:^|.* )(?:poly|polymarket|clob) (?:.* )?(?:secret|passphrase|pass phrase)(?: token)?$/,
    pattern: /[A-Za-z0-9+/_-]{43}=|[0-9a-f]{64}/,
    confidence: 'likely',
    suggestedName: 'POLY_SECRET',
    page: 'https://docs.polymarket.com/developers/CLOB/authentication',
    hits: ['POLY_SECRET=«{base64url:43}=»', 'CLOB_PASS_PHRASE=«{hex:64}»', 'polymarketPassphrase: "«{hex:64}»"'],
    misses: ['POLY_SECRET={base64:20}=', 'POLY_CONDITION_ID={hex:64}'],
  },
];
