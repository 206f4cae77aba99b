/** Tinybird: `p.` and a token of two parts, of which the first is JSON in base64. */

import type { Rule } from '../rule.ts';

export const tinybird: readonly Rule[] = [
  {
    id: 'tinybird-token',
    title: 'Tinybird token',
    why: "Whoever has it queries, or with an admin token changes, the workspace's data.",
    keywords: ['p.eyj'],
    pattern: /(?<![\w.-])p\.eyJ[\w-]{40,400}\.[\w-]{40,50}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'TINYBIRD_TOKEN',
    page: 'https://www.tinybird.co/docs/forward/administration/tokens',
    hits: [
      'TINYBIRD_TOKEN=«p.eyJ{base62:130}.{base64url:43}»',
      'https://api.tinybird.co/v0/pipes/top.json?token=«p.eyJ{base62:70}.{base64url:43}»',
    ],
    misses: ['p.eyJ{base62:20}', 'p.eyJ{base62:130}.{base62:8}', 'map.eyJ{base62:130}.{base64url:43}'],
  },
];
