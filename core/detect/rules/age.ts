/** age: identities are Bech32 text in capitals, the checksum included. */

import type { Rule } from '../rule.ts';

export const age: readonly Rule[] = [
  {
    id: 'age-secret-key',
    title: 'age identity',
    why: 'Whoever has it decrypts every file that was encrypted to its recipient.',
    keywords: ['age-secret-key-'],
    pattern: /(?<![A-Za-z0-9-])AGE-SECRET-KEY-(?:PQ-)?1[02-9AC-HJ-NP-Z]{58}(?![A-Za-z0-9-])/,
    confidence: 'certain',
    checksum: 'bech32',
    suggestedName: 'AGE_SECRET_KEY',
    page: 'https://github.com/FiloSottile/age#readme',
    hits: ['«{age-key}»\n', 'SOPS_AGE_KEY="«{age-key}»"', 'key: «{age-key}»'],
    misses: [
      'AGE-SECRET-KEY-1{upper:20}',
      'AGE-SECRET-KEY-1XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX',
      'age1{base32-lower:58}',
    ],
  },
];
