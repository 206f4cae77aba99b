/** OKX: secret keys of 32 hex digits in capitals, known by their name. */

import type { Rule } from '../rule.ts';

export const okx: readonly Rule[] = [
  {
    id: 'okx-secret-key',
    title: 'OKX secret key',
    why: 'With its key and passphrase it trades on your account.',
    keywords: ['okx', 'okex'],
    assigned: /(?:^|.* )(?:okx|okex) (?:.* )?(?:secret|secret key)$/,
    pattern: /[0-9A-F]{32}/,
    confidence: 'likely',
    suggestedName: 'OKX_SECRET_KEY',
    page: 'https://www.okx.com/docs-v5/en/#overview-api-key-creation',
    hits: [
      'OKX_SECRET_KEY=«9A{digits:8}B{digits:3}F{digits:4}C{digits:6}D{digits:4}E»',
      'okxApiSecret: "«D4{digits:6}B{digits:3}FA{digits:4}C{digits:7}D{digits:5}»"',
    ],
    misses: ['OKX_API_KEY={uuid}', 'OKX_SECRET_KEY={digits:20}'],
  },
];
