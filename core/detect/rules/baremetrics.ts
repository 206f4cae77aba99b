/** Baremetrics: live and test keys of 22 characters. */

import type { Rule } from '../rule.ts';

export const baremetrics: readonly Rule[] = [
  {
    id: 'baremetrics-api-key',
    title: 'Baremetrics API key',
    why: 'Whoever has it reads revenue and customers.',
    keywords: ['baremetrics'],
    near: ['baremetrics'],
    pattern: /(?<![\w-])(?:lk|sk)_[A-Za-z0-9]{20,24}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'BAREMETRICS_API_KEY',
    page: 'https://developers.baremetrics.com/reference/authentication',
    hits: ['BAREMETRICS_API_KEY=«lk_{base62:22}»', 'baremetrics: { key: "«sk_{base62:22}»" }'],
    misses: ['key = "lk_{base62:22}"', 'BAREMETRICS_API_KEY=lk_{base62:8}'],
  },
];
