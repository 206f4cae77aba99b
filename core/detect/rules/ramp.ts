/** Ramp: client secrets and tokens with a prefix. */

import type { Rule } from '../rule.ts';

export const ramp: readonly Rule[] = [
  {
    id: 'ramp-client-secret',
    title: 'Ramp client secret',
    why: 'With its client id it reads cards and transactions, as far as its scopes go.',
    keywords: ['ramp_sec_'],
    pattern: /(?<![A-Za-z0-9])ramp_sec_[\w-]{40,60}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'RAMP_CLIENT_SECRET',
    page: 'https://docs.ramp.com/developer-api/v1/authorization',
    hits: ['RAMP_CLIENT_SECRET=«ramp_sec_{base62:48}»', 'clientSecret: "«ramp_sec_{base64url:48}»"'],
    misses: ['ramp_id_{base62:48}', 'ramp_sec_{base62:20}', 'cramp_sec_{base62:48}'],
  },
  {
    id: 'ramp-access-token',
    title: 'Ramp access token',
    why: 'Whoever has it reads cards and transactions, until it expires.',
    keywords: ['ramp_business_tok_', 'ramp_user_tok_', 'ramp_tok_'],
    pattern: /(?<![A-Za-z0-9])ramp_(?:business_|user_)?tok_[\w-]{40,60}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'RAMP_ACCESS_TOKEN',
    page: 'https://docs.ramp.com/developer-api/v1/authorization',
    hits: ['RAMP_ACCESS_TOKEN=«ramp_business_tok_{base62:48}»', 'Authorization: Bearer «ramp_business_tok_{base62:43}»'],
    misses: ['ramp_business_tok_{base62:20}'],
  },
];
