/** 42's intranet: client secrets begin s-s4t2; identifiers (u-s4t2) only name the application. */

import type { Rule } from '../rule.ts';

export const intra42: readonly Rule[] = [
  {
    id: 'intra-42-client-secret',
    title: '42 intranet client secret',
    why: 'Whoever has it poses as the application when students sign in.',
    keywords: ['s-s4t2'],
    pattern: /(?<![\w-])s-s4t2(?:ud|af)-[0-9a-f]{64}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'FT_CLIENT_SECRET',
    page: 'https://api.intra.42.fr/apidoc/guides/getting_started',
    hits: ['FT_SECRET=«s-s4t2ud-{hex:64}»', 'client_secret: "«s-s4t2af-{hex:64}»"'],
    misses: ['u-s4t2ud-{hex:64}', 's-s4t2ud-{hex:12}'],
  },
];
