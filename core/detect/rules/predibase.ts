/** Predibase: tokens begin pb_. */

import type { Rule } from '../rule.ts';

export const predibase: readonly Rule[] = [
  {
    id: 'predibase-api-token',
    title: 'Predibase API token',
    why: 'Whoever has it trains and runs models at your cost.',
    keywords: ['predibase'],
    near: ['predibase'],
    pattern: /(?<![\w-])pb_[\w-]{20,24}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'PREDIBASE_API_TOKEN',
    page: 'https://docs.predibase.com/user-guide/getting-started/api-token',
    hits: ['PREDIBASE_API_TOKEN=«pb_{base64url:22}»', 'Predibase(api_token="«pb_{base64url:22}»")'],
    misses: ['token = "pb_{base64url:22}"', 'PREDIBASE_API_TOKEN=pb_{base62:8}'],
  },
];
