/** Nicereply: keys of 40 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const nicereply: readonly Rule[] = [
  {
    id: 'nicereply-key',
    title: 'Nicereply key',
    why: 'Whoever has it reads the ratings of customers.',
    keywords: ['nicereply'],
    assigned:
      /(?:^|.* )nice ?reply (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) nice ?reply$|^nice ?reply$/,
    pattern: /[0-9a-f]{40}/,
    confidence: 'likely',
    suggestedName: 'NICEREPLY_API_KEY',
    page: 'https://www.nicereply.com/docs/api',
    hits: ['NICEREPLY_API_KEY=«{hex:40}»', 'nicereplyToken: "«{hex:40}»"'],
    misses: ['NICEREPLY_API_KEY={hex:20}', 'nicereply_cache = "{hex:40}"', 'NICEREPLY_API_KEY=your_key_here'],
  },
];
