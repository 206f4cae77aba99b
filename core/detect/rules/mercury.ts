/** Mercury: tokens that name their environment, often behind the secret-token: scheme of RFC 8959. */

import type { Rule } from '../rule.ts';

export const mercury: readonly Rule[] = [
  {
    id: 'mercury-token',
    title: 'Mercury API token',
    why: 'Whoever has it reads the accounts of the bank customer, and may send money.',
    keywords: ['mercury_production_', 'mercury_sandbox_'],
    pattern: /(?<![A-Za-z0-9])mercury_(?:production|sandbox)_[A-Za-z0-9_]{20,120}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'MERCURY_API_TOKEN',
    page: 'https://docs.mercury.com/docs/api-token-security-policies',
    hits: [
      'MERCURY_API_TOKEN=«mercury_production_wma_{lower:44}_yrucrem»',
      'Authorization: Bearer secret-token:«mercury_sandbox_rma_{base62:44}»',
    ],
    misses: ['mercury_production_{base62:10}', 'mercury_production_your_token_goes_here', 'xmercury_sandbox_{base62:44}'],
  },
];
