/** Apify: tokens and proxy passwords with a prefix each. */

import type { Rule } from '../rule.ts';

export const apify: readonly Rule[] = [
  {
    id: 'apify-token',
    title: 'Apify API token',
    why: 'Whoever has it runs actors at your cost and reads what they stored.',
    keywords: ['apify_api_'],
    pattern: /(?<![\w-])apify_api_[A-Za-z0-9]{36}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'APIFY_TOKEN',
    page: 'https://docs.apify.com/platform/integrations/api',
    hits: [
      'APIFY_TOKEN=«apify_api_{base62:36}»',
      'new ApifyClient({ token: "«apify_api_{base62:36}»" })',
      'https://api.apify.com/v2/acts?token=«apify_api_{base62:36}»',
    ],
    misses: ['apify_api_{base62:20}', 'apify_api_your_token_goes_right_here_now'],
  },
  {
    id: 'apify-proxy-password',
    title: 'Apify proxy password',
    why: 'Whoever has it sends traffic through your proxies at your cost.',
    keywords: ['apify_proxy_'],
    pattern: /(?<![\w-])apify_proxy_[A-Za-z0-9]{36}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'APIFY_PROXY_PASSWORD',
    page: 'https://docs.apify.com/platform/proxy/usage',
    hits: ['APIFY_PROXY_PASSWORD=«apify_proxy_{base62:36}»', 'http://auto:«apify_proxy_{base62:36}»@proxy.apify.com:8000'],
    misses: ['apify_proxy_{base62:12}', 'apify_proxy_password: required'],
  },
];
