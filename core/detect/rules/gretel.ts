/** Gretel: API keys begin grtu. */

import type { Rule } from '../rule.ts';

export const gretel: readonly Rule[] = [
  {
    id: 'gretel-api-key',
    title: 'Gretel API key',
    why: 'Whoever has it trains models at your cost and reads the data that they were given.',
    keywords: ['grtu'],
    pattern: /(?<![\w-])grtu[0-9a-f]{60,64}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'GRETEL_API_KEY',
    page: 'https://docs.gretel.ai/create-synthetic-data/environment-setup/authentication',
    hits: ['GRETEL_API_KEY=«grtu{hex:64}»', 'configure_session(api_key="«grtu{hex:64}»")'],
    misses: ['grtu{hex:12}', 'agrtu{hex:64}'],
  },
];
