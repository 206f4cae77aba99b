/** Sumsub: app tokens begin with the environment and have two parts. */

import type { Rule } from '../rule.ts';

export const sumsub: readonly Rule[] = [
  {
    id: 'sumsub-app-token',
    title: 'Sumsub app token',
    why: 'Whoever has it and its secret reads the identity papers of your customers.',
    keywords: ['sbx:', 'prd:'],
    pattern: /(?<![\w:-])(?:sbx|prd):[A-Za-z0-9]{24}\.[A-Za-z0-9]{32}(?!\.?[\w-]|\.\.)/,
    confidence: 'certain',
    suggestedName: 'SUMSUB_APP_TOKEN',
    page: 'https://docs.sumsub.com/reference/authentication',
    hits: ['SUMSUB_APP_TOKEN=«sbx:{base62:24}.{base62:32}»', 'X-App-Token: «prd:{base62:24}.{base62:32}»'],
    misses: ['sbx:{base62:24}', 'dev:{base62:24}.{base62:32}'],
  },
];
