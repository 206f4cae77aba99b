/** Brex: tokens with a prefix. */

import type { Rule } from '../rule.ts';

export const brex: readonly Rule[] = [
  {
    id: 'brex-token',
    title: 'Brex token',
    why: 'Whoever has it reads accounts and cards and moves money within its scopes.',
    keywords: ['bxt_'],
    pattern: /(?<![\w-])bxt_[A-Za-z0-9]{30,60}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'BREX_TOKEN',
    page: 'https://developer.brex.com/docs/authentication/',
    hits: ['BREX_TOKEN=«bxt_{base62:40}»', 'Authorization: Bearer «bxt_{base62:44}»'],
    misses: ['bxt_{base62:12}', 'BREX_TOKEN=bxt_your_token'],
  },
];
