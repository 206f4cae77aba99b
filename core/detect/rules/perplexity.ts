/** Perplexity: keys begin pplx-. */

import type { Rule } from '../rule.ts';

export const perplexity: readonly Rule[] = [
  {
    id: 'perplexity-api-key',
    title: 'Perplexity API key',
    why: 'Whoever has it uses the models at your cost.',
    keywords: ['pplx-'],
    pattern: /(?<![\w-])pplx-[A-Za-z0-9]{48}(?![\w-])/,
    reach: 64,
    confidence: 'certain',
    suggestedName: 'PERPLEXITY_API_KEY',
    page: 'https://docs.perplexity.ai/guides/api-key-management',
    hits: ['PERPLEXITY_API_KEY=«pplx-{base62:48}»', 'Authorization: Bearer «pplx-{base62:48}»'],
    misses: ['pplx-{base62:30}', 'pplx-70b-online', 'pplx-{base64url:30}_{base64url:17}'],
  },
];
