/** Databento: keys begin db- and are known by their name. */

import type { Rule } from '../rule.ts';

export const databento: readonly Rule[] = [
  {
    id: 'databento-api-key',
    title: 'Databento API key',
    why: 'Whoever has it buys market data at your cost.',
    keywords: ['databento'],
    near: ['databento'],
    pattern: /(?<![\w-])db-[A-Za-z0-9]{29}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'DATABENTO_API_KEY',
    page: 'https://databento.com/docs/portal/api-keys',
    hits: ['DATABENTO_API_KEY=«db-{base62:29}»', 'client = databento.Historical("«db-{base62:29}»")'],
    misses: ['db-{base62:29}', 'DATABENTO_API_KEY=db-{base62:9}'],
  },
];
