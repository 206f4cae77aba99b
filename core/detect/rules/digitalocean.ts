/** DigitalOcean: tokens of version 1, the third letter naming the kind. */

import type { Rule } from '../rule.ts';

export const digitalocean: readonly Rule[] = [
  {
    id: 'digitalocean-token',
    title: 'DigitalOcean token',
    why: 'Whoever has it creates and destroys machines, databases and DNS records.',
    keywords: ['dop_v1_', 'doo_v1_', 'dor_v1_'],
    pattern: /(?<![\w-])do[opr]_v1_[0-9a-f]{64}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'DIGITALOCEAN_TOKEN',
    page: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
    hits: ['do_token = "«dop_v1_{hex:64}»"', 'refresh: «dor_v1_{hex:64}»'],
    misses: ['dop_v1_{hex:40}', 'dop_v2_{hex:64}'],
  },
];
