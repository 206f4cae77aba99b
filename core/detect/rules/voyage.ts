/** Voyage AI: `pa-` and 43 base64url characters, which other things begin with too, so that its name must be near. */

import type { Rule } from '../rule.ts';

export const voyage: readonly Rule[] = [
  {
    id: 'voyage-api-key',
    title: 'Voyage AI API key',
    why: 'Whoever has it makes embeddings at your cost.',
    keywords: ['voyage'],
    near: ['voyage'],
    pattern: /(?<![\w-])pa-[\w-]{43}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'VOYAGE_API_KEY',
    page: 'https://docs.voyageai.com/docs/api-key-and-installation',
    hits: ['VOYAGE_API_KEY=«pa-{base64url:43}»', 'vo = voyageai.Client(api_key="«pa-{base64url:43}»")'],
    misses: ['API_KEY=pa-{base64url:43}', 'VOYAGE_API_KEY=pa-{base64url:20}', 'voyage spa-{base64url:43}'],
  },
];
