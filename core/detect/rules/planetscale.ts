/** PlanetScale: service tokens, passwords and OAuth tokens, each with a prefix. */

import type { Rule } from '../rule.ts';

export const planetscale: readonly Rule[] = [
  {
    id: 'planetscale-service-token',
    title: 'PlanetScale service token',
    why: 'With its id it manages databases and branches.',
    keywords: ['pscale_tkn_', 'pscale_oauth_'],
    pattern: /(?<![A-Za-z0-9])pscale_(?:tkn|oauth)_[\w=.-]{32,64}(?!\.?[\w=-]|\.\.)/,
    confidence: 'certain',
    suggestedName: 'PLANETSCALE_SERVICE_TOKEN',
    page: 'https://planetscale.com/docs/api/reference/service-tokens',
    hits: ['PLANETSCALE_SERVICE_TOKEN=«pscale_tkn_{base64url:43}»', 'access_token: "«pscale_oauth_{base64url:32}»"'],
    misses: ['pscale_tkn_{base62:20}', 'pscale_tkn_your_service_token_goes_here_abcdef'],
  },
  {
    id: 'planetscale-password',
    title: 'PlanetScale database password',
    why: 'Whoever has it signs in to the branch of the database.',
    keywords: ['pscale_pw_'],
    pattern: /(?<![A-Za-z0-9])pscale_pw_[\w=.-]{32,64}(?!\.?[\w=-]|\.\.)/,
    confidence: 'certain',
    suggestedName: 'DATABASE_PASSWORD',
    page: 'https://planetscale.com/docs/concepts/connection-strings',
    hits: [
      'DATABASE_URL=mysql://shop:«pscale_pw_{base64url:43}»@aws.connect.psdb.cloud/shop',
      'password = "«pscale_pw_{base64url:43}»"',
    ],
    misses: ['pscale_pw_{base62:20}', 'pscale_pw_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
];
