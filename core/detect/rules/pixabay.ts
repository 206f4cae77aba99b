/** Pixabay: keys, the number of the account and 25 hex digits. */

import type { Rule } from '../rule.ts';

export const pixabay: readonly Rule[] = [
  {
    id: 'pixabay-api-key',
    title: 'Pixabay API key',
    why: 'Whoever has it uses up your rate limit.',
    keywords: ['pixabay'],
    near: ['pixabay'],
    pattern: /(?<![\w-])\d{5,9}-[0-9a-f]{25}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'PIXABAY_API_KEY',
    page: 'https://pixabay.com/api/docs/',
    hits: ['PIXABAY_API_KEY=«{digits:8}-{hex:25}»', 'https://pixabay.com/api/?key=«{digits:7}-{hex:25}»&q=shop'],
    misses: ['order = "{digits:8}-{hex:25}"', 'PIXABAY_API_KEY={hex:25}'],
  },
];
