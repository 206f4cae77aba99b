/** Yelp: 128 base64url characters, known by their name. */

import type { Rule } from '../rule.ts';

export const yelp: readonly Rule[] = [
  {
    id: 'yelp-api-key',
    title: 'Yelp API key',
    why: 'Whoever has it searches with your quota.',
    keywords: ['yelp'],
    assigned: /(?:^|.* )yelp ?(?:.* )?(?:key|token|secret|api)$/,
    pattern: /[A-Za-z0-9_-]{128}/,
    confidence: 'certain',
    suggestedName: 'YELP_API_KEY',
    page: 'https://docs.developer.yelp.com/docs/fusion-authentication',
    hits: ['YELP_API_KEY=«{base64url:128}»', 'yelpKey: "«{base64url:128}»"'],
    misses: ['YELP_API_KEY={base64url:40}', 'YELP_REVIEW={base64url:128}'],
  },
];
