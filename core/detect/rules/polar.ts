/** Polar: tokens with a prefix for their kind and a CRC-32 at their end, as its public source has it. */

import type { Rule } from '../rule.ts';

export const polar: readonly Rule[] = [
  {
    id: 'polar-token',
    title: 'Polar access token',
    why: 'Whoever has it reads and changes products, customers and orders.',
    keywords: ['polar_oat_', 'polar_pat_', 'polar_at_', 'polar_rt_'],
    pattern: /(?<![A-Za-z0-9])polar_(?:oat|pat|at(?:_[uo])?|rt(?:_[uo])?)_[\w-]{36,48}(?![\w-])/,
    confidence: 'likely',
    checksum: 'crc-base62',
    suggestedName: 'POLAR_ACCESS_TOKEN',
    page: 'https://polar.sh/docs/integrate/oat',
    hits: [
      'POLAR_ACCESS_TOKEN=«polar_oat_{crc-base62:37}»',
      'new Polar({ accessToken: "«polar_pat_{crc-base62:37}»" })',
      'Authorization: Bearer «polar_at_u_{base62:43}»',
    ],
    misses: ['polar_oat_{base62:20}', 'polar_oat_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'polar_cl_{base62:43}'],
  },
  {
    id: 'polar-webhook-secret',
    title: 'Polar webhook secret',
    why: 'Whoever has it forges events that your server believes.',
    keywords: ['polar_whs_'],
    pattern: /(?<![A-Za-z0-9])polar_whs_[\w-]{32,64}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'POLAR_WEBHOOK_SECRET',
    page: 'https://polar.sh/docs/integrate/webhooks/endpoints',
    hits: ['POLAR_WEBHOOK_SECRET=«polar_whs_{base62:43}»', 'secret: "«polar_whs_{base62:43}»"'],
    misses: ['polar_whs_{base62:12}'],
  },
];
