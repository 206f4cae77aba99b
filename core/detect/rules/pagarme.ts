/** Pagar.me: older keys begin ak_, encryption keys ek_. */

import type { Rule } from '../rule.ts';

export const pagarme: readonly Rule[] = [
  {
    id: 'pagarme-api-key',
    title: 'Pagar.me API key',
    why: 'Whoever has it charges and refunds customers.',
    keywords: ['ak_live_', 'ak_test_'],
    pattern: /(?<![A-Za-z0-9_])ak_(?:live|test)_[A-Za-z0-9]{30}(?![A-Za-z0-9_])/,
    reach: 64,
    confidence: 'certain',
    suggestedName: 'PAGARME_API_KEY',
    page: 'https://docs.pagar.me/docs/chaves-de-acesso',
    hits: ['PAGARME_API_KEY=«ak_live_{base62:30}»', 'api_key: "«ak_test_{base62:30}»"'],
    misses: ['ak_live_{base62:12}', 'break_live_{base62:30}'],
  },
];
