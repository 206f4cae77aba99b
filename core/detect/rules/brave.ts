/** Brave Search: subscription tokens begin BSA. */

import type { Rule } from '../rule.ts';

export const brave: readonly Rule[] = [
  {
    id: 'brave-search-token',
    title: 'Brave Search API key',
    why: 'Whoever has it searches at your cost.',
    keywords: ['bsa'],
    near: ['brave', 'x-subscription-token'],
    pattern: /(?<![\w-])BSA[A-Za-z0-9_-]{28}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'BRAVE_API_KEY',
    page: 'https://api-dashboard.search.brave.com/app/keys',
    hits: ['BRAVE_API_KEY=«BSA{base64url:28}»', 'headers: { "X-Subscription-Token": "«BSA{base64url:28}»" }'],
    misses: ['BRAVE_API_KEY=BSA{base64url:12}', 'code = "BSA{base64url:28}"'],
  },
];
