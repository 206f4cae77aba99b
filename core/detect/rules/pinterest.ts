/** Pinterest: access tokens begin pina_, refresh tokens pinr. */

import type { Rule } from '../rule.ts';

export const pinterest: readonly Rule[] = [
  {
    id: 'pinterest-token',
    title: 'Pinterest access token',
    why: 'Whoever has it reads and changes pins, boards and ads as its owner.',
    keywords: ['pina_', 'pinr.'],
    pattern: /(?<![A-Za-z0-9])(?:pina_[0-9A-Z]{60,160}|pinr\.[\w.-]{60,200})(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'PINTEREST_ACCESS_TOKEN',
    page: 'https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/',
    hits: [
      'PINTEREST_ACCESS_TOKEN=«pina_{upper:76}»',
      'Authorization: Bearer «pina_{upper:128}»',
      'refresh_token: "«pinr.{base64url:120}»"',
    ],
    misses: ['pina_{upper:20}', 'pina_colada_and_other_drinks_of_the_house'],
  },
];
