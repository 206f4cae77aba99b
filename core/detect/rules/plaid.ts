/** Plaid: access tokens that name their environment, and secrets known by their name. */

import type { Rule } from '../rule.ts';

export const plaid: readonly Rule[] = [
  {
    id: 'plaid-access-token',
    title: 'Plaid access token',
    why: 'With the client secret it reads the accounts and transactions of a person at their bank.',
    keywords: ['access-sandbox-', 'access-development-', 'access-production-', 'processor-sandbox-', 'processor-production-'],
    pattern:
      /(?<![A-Za-z0-9])(?:access|processor)-(?:sandbox|development|production)-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'PLAID_ACCESS_TOKEN',
    page: 'https://plaid.com/docs/api/items/#itemaccess_tokeninvalidate',
    hits: [
      'PLAID_ACCESS_TOKEN=«access-production-{uuid}»',
      '{"access_token": "«access-sandbox-{uuid}»"}',
      'processor_token: «processor-sandbox-{uuid}»',
    ],
    misses: ['access-staging-{uuid}', 'access-sandbox-{hex:32}', 'public-sandbox-{uuid}'],
  },
  {
    id: 'plaid-secret',
    title: 'Plaid client secret',
    why: 'With its client id it calls the API in your name.',
    keywords: ['plaid'],
    assigned: /(?:^|.* )plaid (?:.* )?(?:secret|secret key|api key|key|token)(?: (?:sandbox|development|production))?$/,
    pattern: /[0-9a-f]{30}/,
    confidence: 'likely',
    suggestedName: 'PLAID_SECRET',
    page: 'https://plaid.com/docs/account/security/',
    hits: ['PLAID_SECRET=«{hex:30}»', 'plaidSecretKey: "«{hex:30}»"', 'PLAID_SECRET_SANDBOX=«{hex:30}»'],
    misses: ['PLAID_CLIENT_ID={hex:24}', 'PLAID_SECRET={hex:29}', 'plaid_item_id = "{hex:30}"'],
  },
];
