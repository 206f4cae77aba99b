/** Giphy: API keys, known by their name. */

import type { Rule } from '../rule.ts';

export const giphy: readonly Rule[] = [
  {
    id: 'giphy-api-key',
    title: 'Giphy API key',
    why: 'Whoever has it uses up your quota.',
    keywords: ['giphy'],
    assigned: /\bgiphy.*(?:key|token|secret|api)$/,
    pattern: /[A-Za-z0-9]{32}/,
    confidence: 'likely',
    suggestedName: 'GIPHY_API_KEY',
    page: 'https://developers.giphy.com/dashboard/',
    hits: ['GIPHY_API_KEY=«{base62:32}»', 'giphyKey: "«{base62:32}»"'],
    misses: ['GIPHY_ID={base62:32}', 'GIPHY_API_KEY={base62:10}'],
  },
];
