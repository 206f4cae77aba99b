/** Neptune: API tokens, the base64 of JSON that begins with the address of the API. */

import type { Rule } from '../rule.ts';

export const neptune: readonly Rule[] = [
  {
    id: 'neptune-api-token',
    title: 'Neptune API token',
    why: 'Whoever has it reads and changes the experiments of its owner.',
    keywords: ['eyjhcglfywrkcmvzcyi6'],
    pattern: /(?<![A-Za-z0-9+/_-])eyJhcGlfYWRkcmVzcyI6[A-Za-z0-9+/]{60,400}={0,2}(?!\.?[\w+/=-]|\.\.)/,
    confidence: 'certain',
    suggestedName: 'NEPTUNE_API_TOKEN',
    page: 'https://docs.neptune.ai/api_token/',
    hits: ['NEPTUNE_API_TOKEN="«eyJhcGlfYWRkcmVzcyI6{base64:140}==»"', 'api_token="«eyJhcGlfYWRkcmVzcyI6{base64:120}»"'],
    misses: ['eyJhcGlfYWRkcmVzcyI6{base64:20}', 'eyJhcGlfa2V5IjoiMDEy{base64:140}'],
  },
];
