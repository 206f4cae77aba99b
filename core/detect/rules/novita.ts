/** Novita AI: keys begin sk_. */

import type { Rule } from '../rule.ts';

export const novita: readonly Rule[] = [
  {
    id: 'novita-api-key',
    title: 'Novita AI API key',
    why: 'Whoever has it uses the models at your cost.',
    keywords: ['novita'],
    near: ['novita'],
    pattern: /(?<![A-Za-z0-9_])sk_(?!live_|test_)[\w-]{43}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'NOVITA_API_KEY',
    page: 'https://novita.ai/docs/guides/quickstart',
    hits: ['NOVITA_API_KEY=«sk_{base64url:43}»', 'base_url = "https://api.novita.ai/v3/openai"\nkey = "«sk_{base64url:43}»"'],
    misses: ['key = "sk_{base64url:43}"', 'NOVITA_API_KEY=sk_{base62:12}'],
  },
];
