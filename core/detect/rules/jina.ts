/** Jina AI: keys begin jina_. */

import type { Rule } from '../rule.ts';

export const jina: readonly Rule[] = [
  {
    id: 'jina-api-key',
    title: 'Jina API key',
    why: 'Whoever has it uses embeddings, the reader and search at your cost.',
    keywords: ['jina_'],
    pattern: /(?<![\w-])jina_[\w-]{60}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'JINA_API_KEY',
    page: 'https://jina.ai/api-dashboard/key-manager',
    hits: ['JINA_API_KEY=«jina_{hex:32}{base64url:28}»', 'Authorization: Bearer «jina_{base62:60}»'],
    misses: ['jina_{base62:12}', 'ninjina_{base62:60}'],
  },
];
