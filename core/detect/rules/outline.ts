/** Outline: API keys begin ol_api_. */

import type { Rule } from '../rule.ts';

export const outline: readonly Rule[] = [
  {
    id: 'outline-api-key',
    title: 'Outline API key',
    why: 'Whoever has it reads and changes the documents that its owner sees.',
    keywords: ['ol_api_'],
    pattern: /(?<![A-Za-z0-9])ol_api_[A-Za-z0-9]{38}(?![\w-])/,
    reach: 64,
    confidence: 'certain',
    suggestedName: 'OUTLINE_API_KEY',
    page: 'https://www.getoutline.com/developers',
    hits: ['OUTLINE_API_KEY=«ol_api_{base62:38}»', 'Authorization: Bearer «ol_api_{base62:38}»'],
    misses: ['ol_api_{base62:20}', 'protocol_api_{base62:38}'],
  },
];
