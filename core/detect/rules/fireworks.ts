/** Fireworks AI: keys begin fw_, and are known with their name beside them. */

import type { Rule } from '../rule.ts';

export const fireworks: readonly Rule[] = [
  {
    id: 'fireworks-api-key',
    title: 'Fireworks API key',
    why: 'Whoever has it uses the models at your cost.',
    keywords: ['fireworks'],
    near: ['fireworks'],
    pattern: /(?<![\w-])fw_[A-Za-z0-9]{22,40}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'FIREWORKS_API_KEY',
    page: 'https://fireworks.ai/account/api-keys',
    hits: ['FIREWORKS_API_KEY=«fw_{base62:24}»', 'fireworks.client.api_key = "«fw_{base62:22}»"'],
    misses: ['firmware = "fw_{base62:24}"', 'FIREWORKS_API_KEY=fw_{base62:8}'],
  },
];
