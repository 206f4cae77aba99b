/** Checkly: keys of people and services with a prefix each, told by their name. */

import type { Rule } from '../rule.ts';

export const checkly: readonly Rule[] = [
  {
    id: 'checkly-api-key',
    title: 'Checkly API key',
    why: 'Whoever has it reads and changes checks and the account’s environment variables.',
    keywords: ['checkly'],
    near: ['checkly'],
    pattern: /(?<![\w-])(?:cu|sv)_[0-9a-f]{32}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'CHECKLY_API_KEY',
    page: 'https://www.checklyhq.com/docs/platform/api-keys/',
    hits: ['CHECKLY_API_KEY=«cu_{hex:32}»', 'checkly: { key: "«sv_{hex:32}»" }'],
    misses: ['cu_{hex:32}', 'CHECKLY_API_KEY=cu_{hex:8}'],
  },
];
