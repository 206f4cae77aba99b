/** Coda: tokens are UUIDs known by their name. */

import type { Rule } from '../rule.ts';

export const coda: readonly Rule[] = [
  {
    id: 'coda-token',
    title: 'Coda API token',
    why: 'Whoever has it reads and changes its owner’s documents.',
    keywords: ['coda'],
    assigned: /(?:^|.* )coda ?(?:io )?(?:api |access |auth ){0,2}(?:token|key)$/,
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    confidence: 'likely',
    suggestedName: 'CODA_API_TOKEN',
    page: 'https://coda.io/developers/apis/v1#section/Using-the-API',
    hits: ['CODA_API_TOKEN=«{uuid}»', 'codaApiKey: "«{uuid}»"'],
    misses: ['CODA_DOC_ID={uuid}', 'CODA_API_TOKEN={hex:12}'],
  },
];
