/** Nightfall: keys begin NF-. */

import type { Rule } from '../rule.ts';

export const nightfall: readonly Rule[] = [
  {
    id: 'nightfall-api-key',
    title: 'Nightfall API key',
    why: 'Whoever has it scans at your cost and reads what the detectors look for.',
    keywords: ['nf-'],
    pattern: /(?<![\w-])NF-[A-Za-z0-9]{32}(?![\w-])/,
    reach: 48,
    confidence: 'likely',
    suggestedName: 'NIGHTFALL_API_KEY',
    page: 'https://help.nightfall.ai/developer-api/getting_started/creating-an-api-key',
    hits: ['NIGHTFALL_API_KEY=«NF-{base62:32}»', 'Authorization: Bearer «NF-{base62:32}»'],
    misses: ['NF-{base62:20}', 'CONF-{base62:32}', 'NF-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
];
