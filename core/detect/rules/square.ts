/** Square: older tokens and OAuth secrets by their prefix, newer access tokens begin EAAA; application ids (sq0idp-) are no secret. */

import type { Rule } from '../rule.ts';

export const square: readonly Rule[] = [
  {
    id: 'square-access-token',
    title: 'Square access token',
    why: 'Whoever has it takes and refunds payments and reads customers.',
    keywords: ['eaaa', 'sq0atp-', 'sq0atb-'],
    pattern:
      /(?:(?<=["'`=:]\s{0,4}|[Bb]earer )EAAA[\w-]{60}(?![\w+/=.-])|(?<![A-Za-z0-9])(?:sandbox-)?sq0at[pb]-[\w-]{22}(?![\w-]))/,
    confidence: 'likely',
    suggestedName: 'SQUARE_ACCESS_TOKEN',
    page: 'https://developer.squareup.com/docs/oauth-api/revoke-token',
    hits: [
      'SQUARE_ACCESS_TOKEN=«EAAA{base64url:60}»',
      'new Client({ accessToken: "«EAAAE{base64url:59}»" })',
      'Authorization: Bearer «sq0atp-{base64url:22}»',
      'token: «sandbox-sq0atb-{base64url:22}»',
    ],
    misses: [
      'sq0idp-{base64url:22}',
      'sandbox-sq0idb-{base64url:22}',
      'EAAA{base64url:40}',
      '    EAAA{base64:60}\n',
      'sq0atp-{base64url:10}',
    ],
  },
  {
    id: 'square-oauth-secret',
    title: 'Square application secret',
    why: 'Whoever has it and an authorization code gets access to the sellers that use the application.',
    keywords: ['sq0csp-', 'sq0csb-'],
    pattern: /(?<![A-Za-z0-9])(?:sandbox-)?sq0cs[pb]-[\w-]{43}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'SQUARE_APPLICATION_SECRET',
    page: 'https://developer.squareup.com/docs/oauth-api/overview',
    hits: ['SQUARE_APPLICATION_SECRET=«sq0csp-{base64url:43}»', 'clientSecret: "«sandbox-sq0csb-{base64url:43}»"'],
    misses: ['sq0csp-{base64url:22}', 'sq0idp-{base64url:43}'],
  },
];
