/** Zoho: tokens begin `1000.` and have two hex parts; a client secret is hex, known by its name. */

import type { Rule } from '../rule.ts';

export const zoho: readonly Rule[] = [
  {
    id: 'zoho-token',
    title: 'Zoho token',
    why: 'Whoever has it reads and changes what its scopes allow; a refresh token does so until it is revoked.',
    keywords: ['1000.'],
    reach: 100,
    pattern: /(?<![\w.-])1000\.[0-9a-f]{32}\.[0-9a-f]{32}(?!\.?[\w-]|\.\.)/,
    confidence: 'certain',
    suggestedName: 'ZOHO_REFRESH_TOKEN',
    page: 'https://www.zoho.com/accounts/protocol/oauth/revoke-token.html',
    hits: ['ZOHO_REFRESH_TOKEN=«1000.{hex:32}.{hex:32}»', 'Authorization: Zoho-oauthtoken «1000.{hex:32}.{hex:32}»'],
    misses: ['1000.{hex:32}', '1000.{upper:30}', '2000.{hex:32}.{hex:32}'],
  },
  {
    id: 'zoho-client-secret',
    title: 'Zoho client secret',
    why: 'Whoever has it and a refresh token gets access as your application.',
    keywords: ['zoho'],
    assigned: /(?:^|.* )zoho ?(?:.* )?secret$/,
    pattern: /[0-9a-f]{42}/,
    confidence: 'likely',
    suggestedName: 'ZOHO_CLIENT_SECRET',
    page: 'https://www.zoho.com/accounts/protocol/oauth-setup.html',
    hits: ['ZOHO_CLIENT_SECRET=«{hex:42}»', 'zohoClientSecret: "«{hex:42}»"'],
    misses: ['ZOHO_CLIENT_SECRET={hex:20}', 'ZOHO_ORG={hex:42}'],
  },
];
