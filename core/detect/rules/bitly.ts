/** Bitly: plain hex known by its name. */

import type { Rule } from '../rule.ts';

export const bitly: readonly Rule[] = [
  {
    id: 'bitly-token',
    title: 'Bitly access token',
    why: 'Whoever has it makes and changes short links in your name.',
    keywords: ['bitly', 'bit_ly'],
    assigned: /(?:^|.* )bit ?ly.{0,40}(?:key|token|secret|pat)$/,
    pattern: /[0-9A-Za-z]{40}/,
    confidence: 'likely',
    suggestedName: 'BITLY_ACCESS_TOKEN',
    page: 'https://dev.bitly.com/docs/getting-started/authentication/',
    hits: ['BITLY_ACCESS_TOKEN=«{hex:40}»', 'bitlyToken: "«{hex:40}»"'],
    misses: ['BITLY_ACCESS_TOKEN={hex:20}', 'bitly_group = "{hex:40}"'],
  },
];
