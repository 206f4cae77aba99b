/** DataStax Astra: application tokens with a prefix. */

import type { Rule } from '../rule.ts';

export const datastax: readonly Rule[] = [
  {
    id: 'datastax-astra-token',
    title: 'Astra application token',
    why: 'Whoever has it reads and changes databases with the rights of its role.',
    keywords: ['astracs:'],
    pattern: /(?<![\w-])AstraCS:[A-Za-z0-9]{20,27}:[0-9a-f]{64}(?![\w:-])/,
    confidence: 'certain',
    suggestedName: 'ASTRA_DB_APPLICATION_TOKEN',
    page: 'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html',
    hits: ['ASTRA_DB_APPLICATION_TOKEN=«AstraCS:{base62:24}:{hex:64}»', 'token="«AstraCS:{base62:24}:{hex:64}»"'],
    misses: ['AstraCS:{base62:24}', 'AstraCS:{base62:24}:{hex:20}', 'ASTRA_DB_APPLICATION_TOKEN=AstraCS:...'],
  },
];
