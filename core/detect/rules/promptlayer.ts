/** PromptLayer: keys begin pl_. */

import type { Rule } from '../rule.ts';

export const promptlayer: readonly Rule[] = [
  {
    id: 'promptlayer-api-key',
    title: 'PromptLayer API key',
    why: 'Whoever has it reads prompts and the requests made with them.',
    keywords: ['pl_'],
    pattern: /(?<![A-Za-z0-9_])pl_[0-9a-f]{32}(?![A-Za-z0-9_])/,
    reach: 48,
    confidence: 'certain',
    suggestedName: 'PROMPTLAYER_API_KEY',
    page: 'https://docs.promptlayer.com/reference/authentication',
    hits: ['PROMPTLAYER_API_KEY=«pl_{hex:32}»', 'X-API-KEY: «pl_{hex:32}»'],
    misses: ['pl_{hex:20}', 'tpl_{hex:32}'],
  },
];
