/** Keygen: tokens are a role, 64 hex digits and a version. */

import type { Rule } from '../rule.ts';

export const keygen: readonly Rule[] = [
  {
    id: 'keygen-token',
    title: 'Keygen token',
    why: 'Whoever has it issues and validates licences, as far as its role goes.',
    keywords: ['keygen'],
    near: ['keygen'],
    pattern: /(?<![\w-])[a-z]{3,7}-[0-9a-f]{64}v[23](?![\w-])/,
    confidence: 'certain',
    suggestedName: 'KEYGEN_TOKEN',
    page: 'https://keygen.sh/docs/api/tokens/#tokens-revoke',
    hits: ['KEYGEN_PRODUCT_TOKEN=«prod-{hex:64}v3»', 'keygen.config(token="«admin-{hex:64}v3»")'],
    misses: ['KEYGEN_TOKEN=prod-{hex:20}v3', 'asset = "prod-{hex:64}v3"'],
  },
];
