/** Optimizely: personal tokens begin 2:. */

import type { Rule } from '../rule.ts';

export const optimizely: readonly Rule[] = [
  {
    id: 'optimizely-token',
    title: 'Optimizely personal token',
    why: 'Whoever has it reads and changes experiments and flags as its owner.',
    keywords: ['optimizely'],
    near: ['optimizely'],
    pattern: /(?<![\w:/-])2:[\w-]{43,86}={0,2}(?![\w=-])/,
    confidence: 'likely',
    suggestedName: 'OPTIMIZELY_TOKEN',
    page: 'https://docs.developers.optimizely.com/web-experimentation/reference/authentication-and-authorization',
    hits: ['OPTIMIZELY_TOKEN=«2:{base64url:51}»', 'optimizely:\n  token: "«2:{base64url:43}»"'],
    misses: ['range = "2:{base64url:43}"', 'OPTIMIZELY_TOKEN=2:{base62:12}'],
  },
];
