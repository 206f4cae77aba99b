/** PayPal and Braintree: access tokens that name their environment; client secrets and private keys known by their name. */

import type { Rule } from '../rule.ts';

export const paypal: readonly Rule[] = [
  {
    id: 'paypal-braintree-access-token',
    title: 'Braintree access token',
    why: 'Whoever has it takes and refunds payments for the merchant.',
    keywords: ['access_token$'],
    pattern: /(?<![A-Za-z0-9])access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}(?![\w$-])/,
    confidence: 'certain',
    suggestedName: 'BRAINTREE_ACCESS_TOKEN',
    page: 'https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials',
    hits: [
      `BRAINTREE_ACCESS_TOKEN=«access_token$production\${lower:16}\${hex:32}»`,
      `accessToken: "«access_token$sandbox\${lower:16}\${hex:32}»"`,
    ],
    misses: [`access_token$production\${lower:16}`, `access_token$staging\${lower:16}\${hex:32}`],
  },
  {
    id: 'paypal-client-secret',
    title: 'PayPal client secret',
    why: 'With its client id it takes and refunds payments in your name.',
    keywords: ['paypal'],
    near: ['paypal'],
    pattern: /(?<![\w-])E[A-P][\w-]{78}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'PAYPAL_CLIENT_SECRET',
    page: 'https://developer.paypal.com/api/rest/#link-getclientidandclientsecret',
    hits: ['PAYPAL_CLIENT_SECRET=«EL{base64url:78}»', 'paypal: { secret: "«EC{base64url:78}»" }'],
    misses: ['PAYPAL_CLIENT_ID=A{base64url:79}', 'PAYPAL_CLIENT_SECRET=EL{base64url:40}', 'token = "EL{base64url:78}"'],
  },
];
