/** Mollie: API keys live_ and test_, and access tokens of organisations. */

import type { Rule } from '../rule.ts';

export const mollie: readonly Rule[] = [
  {
    id: 'mollie-api-key',
    title: 'Mollie API key',
    why: 'Whoever has it creates payments and refunds them.',
    keywords: ['mollie', 'live_', 'test_'],
    near: ['mollie'],
    pattern: /(?<![A-Za-z0-9_])(?:live|test)_[A-Za-z0-9]{30,34}(?![A-Za-z0-9_])/,
    reach: 256,
    confidence: 'likely',
    suggestedName: 'MOLLIE_API_KEY',
    page: 'https://docs.mollie.com/docs/authentication',
    hits: ['MOLLIE_API_KEY=«live_{base62:30}»', 'mollie.setApiKey("«test_{base62:30}»")'],
    misses: ['key = "live_{base62:30}"', 'MOLLIE_API_KEY=live_{base62:20}', 'MOLLIE_API_KEY=test_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  {
    id: 'mollie-access-token',
    title: 'Mollie access token',
    why: 'Whoever has it reads and changes the payments of the organisation.',
    keywords: ['mollie'],
    near: ['mollie'],
    pattern: /(?<![A-Za-z0-9_])access_[A-Za-z0-9]{40,60}(?![A-Za-z0-9_])/,
    confidence: 'likely',
    suggestedName: 'MOLLIE_ACCESS_TOKEN',
    page: 'https://docs.mollie.com/docs/authentication',
    hits: ['MOLLIE_ACCESS_TOKEN=«access_{base62:40}»', 'mollie.setAccessToken("«access_{base62:48}»")'],
    misses: ['token = "access_{base62:40}"', 'MOLLIE_ACCESS_TOKEN=access_{base62:20}'],
  },
];
