/** Stellar: a secret seed is base32 that begins S and ends in a checksum. */

import type { Rule } from '../rule.ts';

export const stellar: readonly Rule[] = [
  {
    id: 'stellar-secret-seed',
    title: 'Stellar secret seed',
    why: 'Whoever has it moves everything that the account holds.',
    keywords: ['stellar', 'soroban', 'xlm', 'keypair'],
    near: ['stellar', 'soroban', 'xlm', 'keypair'],
    pattern: /(?<![A-Za-z0-9+/_-])S[A-D][A-Z2-7]{54}(?![A-Za-z0-9+/=_-])/,
    confidence: 'possible',
    checksum: 'stellar-strkey',
    suggestedName: 'STELLAR_SECRET_SEED',
    page: 'https://developers.stellar.org/docs/learn/fundamentals/stellar-data-structures/accounts',
    hits: ['STELLAR_SECRET=«{stellar-seed}»', 'Keypair.fromSecret("«{stellar-seed}»")', 'stellar:\n  seed: «SB{base32:54}»\n'],
    misses: [
      'stellar G{base32:55}',
      'stellar SA{base32:40}',
      'stellar SZ{base32:54}',
      'stellar xSA{base32:54}',
      'seed = "{stellar-seed}"',
    ],
  },
];
