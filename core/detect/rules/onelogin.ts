/** OneLogin: client secrets of 64 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const onelogin: readonly Rule[] = [
  {
    id: 'onelogin-client-secret',
    title: 'OneLogin client secret',
    why: 'With its client id it manages users and applications.',
    keywords: ['onelogin', 'one_login'],
    assigned: /(?:^|.* )one ?login (?:.* )?(?:secret|secret key|token|api key)$/,
    pattern: /[0-9a-f]{64}/,
    confidence: 'likely',
    suggestedName: 'ONELOGIN_CLIENT_SECRET',
    page: 'https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials',
    hits: ['ONELOGIN_CLIENT_SECRET=«{hex:64}»', 'oneloginClientSecret: "«{hex:64}»"'],
    misses: ['ONELOGIN_CLIENT_ID={hex:64}', 'ONELOGIN_CLIENT_SECRET={hex:40}'],
  },
];
