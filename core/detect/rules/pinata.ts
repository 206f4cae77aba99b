/** Pinata: secret keys of 64 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const pinata: readonly Rule[] = [
  {
    id: 'pinata-secret-key',
    title: 'Pinata API secret',
    why: 'With its key it pins and unpins files at your cost.',
    keywords: ['pinata'],
    assigned: /(?:^|.* )pinata (?:.* )?(?:key|secret|token)$/,
    pattern: /[0-9a-f]{64}/,
    confidence: 'likely',
    suggestedName: 'PINATA_SECRET_API_KEY',
    page: 'https://docs.pinata.cloud/account-management/api-keys',
    hits: ['PINATA_SECRET_API_KEY=«{hex:64}»', 'pinata_secret_api_key: "«{hex:64}»"', 'pinataApiSecret = "«{hex:64}»"'],
    misses: ['PINATA_SECRET_API_KEY={hex:40}', 'pinata_cid = "{hex:64}"'],
  },
];
