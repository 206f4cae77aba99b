/** xAI: `xai-` and 80 characters. */

import type { Rule } from '../rule.ts';

export const xai: readonly Rule[] = [
  {
    id: 'xai-api-key',
    title: 'xAI API key',
    why: 'Whoever has it runs models at your cost.',
    keywords: ['xai-'],
    pattern: /(?<![\w-])xai-(?:token-)?[A-Za-z0-9_]{70,90}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'XAI_API_KEY',
    page: 'https://docs.x.ai/docs/key-information/using-management-api',
    hits: [
      'XAI_API_KEY=«xai-{base62:80}»',
      'Authorization: Bearer «xai-{base62:80}»',
      'xai_sdk.Client(api_key="«xai-{base62:80}»")',
    ],
    misses: ['xai-{base62:20}', 'xai-grok-completion', 'openxai-{base62:80}'],
  },
];
