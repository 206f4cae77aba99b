/** Plain: API keys begin plainApiKey_. */

import type { Rule } from '../rule.ts';

export const plain: readonly Rule[] = [
  {
    id: 'plain-api-key',
    title: 'Plain API key',
    why: 'Whoever has it reads customers and their support threads.',
    keywords: ['plainapikey_'],
    pattern: /(?<![A-Za-z0-9])plainApiKey_[\w-]{40,120}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'PLAIN_API_KEY',
    page: 'https://www.plain.com/docs/api-reference/graphql/authentication',
    hits: ['PLAIN_API_KEY=«plainApiKey_uk_{base62:32}_{uuid}»', 'Authorization: Bearer «plainApiKey_uk_{base62:32}_{uuid}»'],
    misses: ['plainApiKey_{base62:12}', 'plainApiKey_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
];
