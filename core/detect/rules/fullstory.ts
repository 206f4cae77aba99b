/** Fullstory: API keys are a region, a dot and base64, known with the name beside them. */

import type { Rule } from '../rule.ts';

export const fullstory: readonly Rule[] = [
  {
    id: 'fullstory-api-key',
    title: 'Fullstory API key',
    why: 'Whoever has it reads the recorded sessions and the people in them.',
    keywords: ['fullstory', 'full_story'],
    near: ['fullstory', 'full_story'],
    pattern: /(?<![\w.-])(?:na|eu)1\.[A-Za-z0-9+/]{32,160}={0,2}(?![\w+/=-])/,
    confidence: 'likely',
    suggestedName: 'FULLSTORY_API_KEY',
    page: 'https://developer.fullstory.com/server/authentication/',
    hits: ['FULLSTORY_API_KEY=«na1.{base64:72}==»', 'fullstory = { token: "«eu1.{base64:64}»" }'],
    misses: ['region = na1.{base64:72}', 'FULLSTORY_API_KEY=na1.{base64:8}'],
  },
];
