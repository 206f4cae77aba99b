/** EasyPost: production and test keys. */

import type { Rule } from '../rule.ts';

export const easypost: readonly Rule[] = [
  {
    id: 'easypost-api-key',
    title: 'EasyPost API key',
    why: 'Whoever has it buys shipping labels at your cost and reads addresses.',
    keywords: ['ezak'],
    pattern: /(?<![\w-])EZAK[A-Za-z0-9]{54}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'EASYPOST_API_KEY',
    page: 'https://docs.easypost.com/docs/authentication',
    hits: ['EASYPOST_API_KEY=«EZAK{base62:54}»', 'client = easypost.EasyPostClient("«EZAK{base62:54}»")'],
    misses: ['EZAK{base62:20}', 'ezak{base62:54}'],
  },
  {
    id: 'easypost-test-key',
    title: 'EasyPost test key',
    why: 'Whoever has it uses your test data; habits with test keys become habits with live ones.',
    keywords: ['eztk'],
    pattern: /(?<![\w-])EZTK[A-Za-z0-9]{54}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'EASYPOST_TEST_API_KEY',
    page: 'https://docs.easypost.com/docs/authentication',
    hits: ['EasyPost.api_key = "«EZTK{base62:54}»"'],
    misses: ['EZTK{base62:20}', 'EZTKxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
];
