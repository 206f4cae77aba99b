/** Context7: keys of the documentation service, ctx7sk- and a UUID. */

import type { Rule } from '../rule.ts';

export const context7: readonly Rule[] = [
  {
    id: 'context7-api-key',
    title: 'Context7 API key',
    why: 'Whoever has it uses the service at your cost.',
    keywords: ['ctx7sk-'],
    pattern: /(?<![\w-])ctx7sk-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'CONTEXT7_API_KEY',
    page: 'https://context7.com/dashboard',
    hits: ['CONTEXT7_API_KEY=«ctx7sk-{uuid}»', '"args": ["--api-key", "«ctx7sk-{uuid}»"]'],
    misses: ['ctx7sk-{hex:12}'],
  },
];
