/** Route4Me: keys of 32 capitals and digits, known by their name. */

import type { Rule } from '../rule.ts';

export const route4me: readonly Rule[] = [
  {
    id: 'route4me-key',
    title: 'Route4Me key',
    why: 'Whoever has it reads and changes routes and addresses.',
    keywords: ['route4me'],
    assigned:
      /(?:^|.* )route ?4 ?me (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) route ?4 ?me$|^route ?4 ?me$/,
    pattern: /[0-9A-Z]{32}/,
    confidence: 'likely',
    suggestedName: 'ROUTE4ME_API_KEY',
    page: 'https://route4me.io/docs/',
    hits: ['ROUTE4ME_API_KEY=«{upper:32}»', 'route4meToken: "«{upper:32}»"'],
    misses: ['ROUTE4ME_API_KEY={upper:16}', 'route4me_cache = "{upper:32}"', 'ROUTE4ME_API_KEY=your_key_here'],
  },
];
