/** Pexels: keys of 56 characters, known by their name. */

import type { Rule } from '../rule.ts';

export const pexels: readonly Rule[] = [
  {
    id: 'pexels-api-key',
    title: 'Pexels API key',
    why: 'Whoever has it uses up your rate limit.',
    keywords: ['pexels'],
    assigned: /(?:^|.* )pexels (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) pexels$|^pexels$/,
    pattern: /[A-Za-z0-9]{56}/,
    confidence: 'likely',
    suggestedName: 'PEXELS_API_KEY',
    page: 'https://www.pexels.com/api/documentation/#authorization',
    hits: ['PEXELS_API_KEY=«{base62:56}»', 'pexelsKey: "«{base62:56}»"'],
    misses: ['PEXELS_API_KEY={base62:40}', 'pexels_photo = "{base62:56}"'],
  },
];
