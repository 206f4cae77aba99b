/** Sanity: tokens begin `sk` and are long, so that the name must be near. */

import type { Rule } from '../rule.ts';

export const sanity: readonly Rule[] = [
  {
    id: 'sanity-token',
    title: 'Sanity token',
    why: 'Whoever has it reads drafts, or changes content, as it was made for.',
    keywords: ['sanity'],
    near: ['sanity'],
    pattern: /(?<![\w-])sk[A-Za-z0-9]{78,200}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'SANITY_API_TOKEN',
    page: 'https://www.sanity.io/docs/content-lake/http-auth',
    hits: [
      'SANITY_API_TOKEN=«sk{base62:178}»',
      'import { createClient } from "@sanity/client"\ncreateClient({ token: "«sk{base62:178}»" })',
    ],
    misses: ['SANITY_API_TOKEN=sk{base62:20}', 'token = "sk{base62:178}"'],
  },
];
