/** APILayer and its services (Fixer, ipstack, weatherstack and others): keys known by their names. */

import type { Rule } from '../rule.ts';

export const apilayer: readonly Rule[] = [
  {
    id: 'apilayer-api-key',
    title: 'APILayer key',
    why: 'Whoever has it uses up your requests.',
    keywords: ['apilayer', 'fixer', 'stack', 'layer'],
    assigned:
      /(?:^|.* )(?:api ?layer|fixer|ip ?stack|weather ?stack|market ?stack|aviation ?stack|media ?stack|country ?layer|currency ?layer|mailbox ?layer).{0,40}(?:key|token)$/,
    pattern: /[A-Za-z0-9]{32}/,
    confidence: 'likely',
    suggestedName: 'APILAYER_API_KEY',
    page: 'https://apilayer.com/docs',
    hits: ['APILAYER_API_KEY=«{base62:32}»', 'FIXER_API_KEY=«{hex:32}»', 'weatherstackAccessKey: "«{hex:32}»"'],
    misses: ['APILAYER_API_KEY={base62:12}', 'stack_key = "{base62:32}"'],
  },
];
