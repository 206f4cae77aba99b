/** Kong Konnect: tokens of people and system accounts. */

import type { Rule } from '../rule.ts';

export const kong: readonly Rule[] = [
  {
    id: 'kong-token',
    title: 'Kong Konnect access token',
    why: 'Whoever has it changes gateways, routes and their credentials, as far as its roles go.',
    keywords: ['kpat_', 'spat_'],
    pattern: /(?<![\w-])[ks]pat_[A-Za-z0-9]{40,70}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'KONNECT_TOKEN',
    page: 'https://developer.konghq.com/konnect-api/#personal-access-tokens',
    hits: ['KONNECT_TOKEN=«kpat_{base62:49}»', 'Authorization: Bearer «spat_{base62:49}»'],
    misses: ['kpat_{base62:12}', 'xkpat_{base62:49}'],
  },
];
