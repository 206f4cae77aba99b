/** SerpApi: 64 hex digits, known by their name or the address that they are sent to. */

import type { Rule } from '../rule.ts';

export const serpapi: readonly Rule[] = [
  {
    id: 'serpapi-api-key',
    title: 'SerpApi key',
    why: 'Whoever has it searches at your cost.',
    keywords: ['serpapi', 'serp_api', 'serp-api'],
    assigned: /(?:^|.* )serp ?api(?: (?:.* )?(?:key|token|secret))?$/,
    pattern: /[0-9a-f]{64}/,
    confidence: 'likely',
    suggestedName: 'SERPAPI_API_KEY',
    page: 'https://serpapi.com/manage-api-key',
    hits: ['SERPAPI_API_KEY=«{hex:64}»', 'serpApiKey: "«{hex:64}»"', 'serp_api_key = "«{hex:64}»"'],
    misses: ['SERPAPI_API_KEY={hex:32}', 'serpapi_digest = "{hex:64}"'],
  },
  {
    id: 'serpapi-api-key-in-address',
    title: 'SerpApi key',
    why: 'Whoever has it searches at your cost.',
    keywords: ['serpapi.com/'],
    pattern: /serpapi\.com\/[^\s"'`]{0,300}[?&]api_key=(?<secret>[0-9a-f]{64})(?![A-Za-z0-9])/,
    confidence: 'certain',
    suggestedName: 'SERPAPI_API_KEY',
    page: 'https://serpapi.com/manage-api-key',
    hits: [
      'https://serpapi.com/search.json?q=coffee&api_key=«{hex:64}»',
      'fetch("https://serpapi.com/account?api_key=«{hex:64}»")',
    ],
    misses: ['https://serpapi.com/search.json?q=coffee&api_key={hex:20}', 'https://shop.internal/?api_key={hex:20}'],
  },
];
