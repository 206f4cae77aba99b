/** MiniMax: keys begin sk-api- or sk-cp-. */

import type { Rule } from '../rule.ts';

export const minimax: readonly Rule[] = [
  {
    id: 'minimax-api-key',
    title: 'MiniMax API key',
    why: 'Whoever has it uses the models at your cost.',
    keywords: ['sk-api-', 'sk-cp-'],
    pattern: /(?<![\w-])sk-(?:api|cp)-[\w-]{80,140}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'MINIMAX_API_KEY',
    page: 'https://platform.minimax.io/docs/guides/quickstart-preparation',
    hits: ['MINIMAX_API_KEY=«sk-api-{base64url:114}»', 'Authorization: Bearer «sk-cp-{base64url:114}»'],
    misses: ['sk-api-{base64url:40}', 'sk-api-key-of-your-account'],
  },
];
