/** Looker: client secrets of its API are 24 letters and digits, known by their name. */

import type { Rule } from '../rule.ts';

export const looker: readonly Rule[] = [
  {
    id: 'looker-client-secret',
    title: 'Looker client secret',
    why: 'With its client id it runs queries on the connected databases as its owner.',
    keywords: ['looker'],
    assigned: /\blooker.*(?:secret|token)$/,
    pattern: /[A-Za-z0-9]{24}/,
    confidence: 'likely',
    suggestedName: 'LOOKERSDK_CLIENT_SECRET',
    page: 'https://cloud.google.com/looker/docs/api-auth',
    hits: ['LOOKERSDK_CLIENT_SECRET=«{base62:24}»', 'lookerClientSecret: "«{base62:24}»"'],
    misses: ['LOOKERSDK_CLIENT_ID={base62:20}', 'LOOKERSDK_CLIENT_SECRET={base62:8}'],
  },
];
