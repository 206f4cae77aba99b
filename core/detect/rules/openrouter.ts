/** OpenRouter: keys begin sk-or-v1-. */

import type { Rule } from '../rule.ts';

export const openrouter: readonly Rule[] = [
  {
    id: 'openrouter-api-key',
    title: 'OpenRouter API key',
    why: 'Whoever has it uses every model at your cost.',
    keywords: ['sk-or-v1-'],
    pattern: /(?<![\w-])sk-or-v1-[0-9a-f]{64}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'OPENROUTER_API_KEY',
    page: 'https://openrouter.ai/docs/api-reference/authentication',
    hits: ['OPENROUTER_API_KEY=«sk-or-v1-{hex:64}»', 'Authorization: Bearer «sk-or-v1-{hex:64}»'],
    misses: ['sk-or-v1-{hex:40}', 'sk-or-v1-{upper:64}'],
  },
];
