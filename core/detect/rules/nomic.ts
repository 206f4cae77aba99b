/** Nomic: keys begin nk-. */

import type { Rule } from '../rule.ts';

export const nomic: readonly Rule[] = [
  {
    id: 'nomic-api-key',
    title: 'Nomic API key',
    why: 'Whoever has it uses the models at your cost and reads the maps of the organisation.',
    keywords: ['nomic'],
    near: ['nomic'],
    pattern: /(?<![\w-])nk-[\w-]{43}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'NOMIC_API_KEY',
    page: 'https://docs.nomic.ai/reference/getting-started/api-keys',
    hits: ['NOMIC_API_KEY=«nk-{base64url:43}»', 'nomic login «nk-{base64url:43}»'],
    misses: ['key = "nk-{base64url:43}"', 'NOMIC_API_KEY=nk-{base62:20}'],
  },
];
