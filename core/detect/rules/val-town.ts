/** Val Town: `vtwn_` and the token. */

import type { Rule } from '../rule.ts';

export const valTown: readonly Rule[] = [
  {
    id: 'val-town-token',
    title: 'Val Town API token',
    why: 'Whoever has it reads, changes and runs the code of its owner.',
    keywords: ['vtwn_'],
    pattern: /(?<![A-Za-z0-9_])vtwn_[A-Za-z0-9]{26,30}(?![A-Za-z0-9_])/,
    confidence: 'certain',
    suggestedName: 'VAL_TOWN_API_KEY',
    page: 'https://docs.val.town/api/authentication/',
    hits: ['VAL_TOWN_API_KEY=«vtwn_{base62:27}»', 'Authorization: Bearer «vtwn_{base62:27}»'],
    misses: ['vtwn_{base62:10}', 'vtwn_your_token_goes_here_now'],
  },
];
