/** Rapyd: access keys begin rak_, secret keys rsk_. */

import type { Rule } from '../rule.ts';

export const rapyd: readonly Rule[] = [
  {
    id: 'rapyd-secret-key',
    title: 'Rapyd secret key',
    why: 'With its access key it collects and pays out money.',
    keywords: ['rsk_'],
    pattern: /(?<![A-Za-z0-9])rsk_[0-9a-f]{64,128}(?![A-Za-z0-9_])/,
    reach: 160,
    confidence: 'certain',
    suggestedName: 'RAPYD_SECRET_KEY',
    page: 'https://docs.rapyd.net/en/get-rapyd-access-key-and-secret-key.html',
    hits: ['RAPYD_SECRET_KEY=«rsk_{hex:96}»', 'secretKey: "«rsk_{hex:96}»"'],
    misses: ['rak_{hex:20}', 'rsk_{hex:32}'],
  },
];
