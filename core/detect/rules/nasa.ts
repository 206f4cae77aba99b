/** NASA: keys of 40 characters, known by their name. */

import type { Rule } from '../rule.ts';

export const nasa: readonly Rule[] = [
  {
    id: 'nasa-api-key',
    title: 'NASA API key',
    why: 'Whoever has it uses up your rate limit.',
    keywords: ['nasa'],
    assigned: /(?:^|.* )nasa (?:.* )?(?:api|key|token|secret)$/,
    pattern: /[A-Za-z0-9]{40}/,
    confidence: 'likely',
    suggestedName: 'NASA_API_KEY',
    page: 'https://api.nasa.gov/',
    hits: ['NASA_API_KEY=«{base62:40}»', 'nasaKey: "«{base62:40}»"'],
    misses: ['NASA_API_KEY=DEMO_KEY', 'NASA_API_KEY={base62:20}', 'nasa_image_digest = "{base62:40}"'],
  },
];
