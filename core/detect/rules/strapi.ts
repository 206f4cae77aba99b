/** Strapi: API and transfer tokens are 256 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const strapi: readonly Rule[] = [
  {
    id: 'strapi-api-token',
    title: 'Strapi API token',
    why: 'Whoever has it reads, or changes, the content that it was made for.',
    keywords: ['strapi'],
    assigned: /(?:^|.* )strapi ?(?:.* )?(?:key|token|secret|api)$/,
    pattern: /[0-9a-f]{256}/,
    confidence: 'certain',
    suggestedName: 'STRAPI_API_TOKEN',
    page: 'https://docs.strapi.io/cms/features/api-tokens',
    hits: ['STRAPI_API_TOKEN=«{hex:256}»', 'strapiToken: "«{hex:256}»"'],
    misses: ['STRAPI_API_TOKEN={hex:64}', 'digest = "{hex:256}"'],
  },
];
