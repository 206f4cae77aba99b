/** Lichess: personal tokens begin lip_, those of applications lio_. */

import type { Rule } from '../rule.ts';

export const lichess: readonly Rule[] = [
  {
    id: 'lichess-token',
    title: 'Lichess access token',
    why: 'Whoever has it plays and writes as its owner, as far as its scopes go.',
    keywords: ['lip_', 'lio_'],
    pattern: /(?<![\w-])li[po]_(?=[A-Za-z0-9]{0,30}[0-9])[A-Za-z0-9]{20,32}(?![\w-])/,
    reach: 48,
    confidence: 'likely',
    suggestedName: 'LICHESS_TOKEN',
    page: 'https://lichess.org/account/oauth/token',
    hits: ['LICHESS_TOKEN=«lip_{base62:20}»', 'Authorization: Bearer «lio_{base62:32}»'],
    misses: ['lip_{base62:8}', 'flip_{base62:20}', 'lip_movementOfTheModel'],
  },
];
