/** Nylas: keys begin nyk_v0_; older client secrets are known by their name. */

import type { Rule } from '../rule.ts';

export const nylas: readonly Rule[] = [
  {
    id: 'nylas-api-key',
    title: 'Nylas API key',
    why: 'Whoever has it reads and sends the mail of every account that is connected.',
    keywords: ['nyk_v'],
    pattern: /(?<![A-Za-z0-9])nyk_v\d_[A-Za-z0-9]{56,72}(?![\w-])/,
    reach: 96,
    confidence: 'certain',
    suggestedName: 'NYLAS_API_KEY',
    page: 'https://developer.nylas.com/docs/v3/auth/',
    hits: ['NYLAS_API_KEY=«nyk_v0_{base62:64}»', 'apiKey: "«nyk_v0_{base62:64}»"'],
    misses: ['nyk_v0_{base62:20}', 'nyk_vx_{base62:64}'],
  },
  {
    id: 'nylas-client-secret',
    title: 'Nylas client secret',
    why: 'With its client id it connects accounts and reads their mail.',
    keywords: ['nylas'],
    assigned: /(?:^|.* )nylas (?:.* )?(?:secret|token|key|secret key)$/,
    pattern: /[0-9a-z]{24,30}/,
    confidence: 'likely',
    suggestedName: 'NYLAS_CLIENT_SECRET',
    page: 'https://developer.nylas.com/docs/v2/authentication/',
    hits: ['NYLAS_CLIENT_SECRET=«{lower:25}»', 'nylas_access_token = "«{lower:30}»"'],
    misses: ['NYLAS_CLIENT_ID={lower:25}', 'NYLAS_CLIENT_SECRET={lower:12}'],
  },
];
