/** Xata: `xau_` and the key. */

import type { Rule } from '../rule.ts';

export const xata: readonly Rule[] = [
  {
    id: 'xata-api-key',
    title: 'Xata API key',
    why: 'Whoever has it reads and changes the databases of its owner.',
    keywords: ['xau_'],
    pattern: /(?<![A-Za-z0-9_])xau_[A-Za-z0-9]{30,64}(?![A-Za-z0-9_])/,
    confidence: 'certain',
    suggestedName: 'XATA_API_KEY',
    page: 'https://xata.io/docs/platform/api-keys',
    hits: ['XATA_API_KEY=«xau_{base62:33}»', 'postgresql://shop:«xau_{base62:32}»@eu-central-1.sql.xata.sh/shop:main'],
    misses: ['xau_{base62:12}', 'XATA_API_KEY=xau_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
];
