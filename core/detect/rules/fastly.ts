/** Fastly: API tokens, known by their name or header. */

import type { Rule } from '../rule.ts';

export const fastly: readonly Rule[] = [
  {
    id: 'fastly-token',
    title: 'Fastly API token',
    why: 'Whoever has it purges and reconfigures the services in front of your sites.',
    keywords: ['fastly'],
    assigned: /\bfastly.*(?:key|token|secret|password)$/,
    pattern: /[\w-]{32}/,
    confidence: 'likely',
    suggestedName: 'FASTLY_API_TOKEN',
    page: 'https://www.fastly.com/documentation/guides/account-info/user-access-and-control/using-api-tokens/',
    hits: [
      'FASTLY_API_TOKEN=«{base64url:32}»',
      'curl -H "Fastly-Key: «{base64url:32}»" https://api.fastly.com/service',
      'fastlyApiKey = "«{base64url:32}»"',
    ],
    misses: ['FASTLY_SERVICE_ID={base62:22}', 'FASTLY_API_TOKEN={base64url:12}'],
  },
];
