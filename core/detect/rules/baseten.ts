/** Baseten: two parts known by their name. */

import type { Rule } from '../rule.ts';

export const baseten: readonly Rule[] = [
  {
    id: 'baseten-api-key',
    title: 'Baseten API key',
    why: 'Whoever has it runs models at your cost.',
    keywords: ['baseten'],
    assigned: /(?:^|.* )baseten.{0,40}(?:key|token|secret)$/,
    pattern: /[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}/,
    confidence: 'likely',
    suggestedName: 'BASETEN_API_KEY',
    page: 'https://docs.baseten.co/organization/api-keys',
    hits: ['BASETEN_API_KEY=«{base62:8}.{base62:32}»', 'basetenApiKey: "«{base62:8}.{base62:32}»"'],
    misses: ['BASETEN_API_KEY={base62:8}', 'key = "{base62:8}.{base62:32}"'],
  },
];
