/** Salesforce: session ids begin with the organisation's id and "!"; connected apps' secrets and security tokens are known by their name. */

import type { Rule } from '../rule.ts';

export const salesforce: readonly Rule[] = [
  {
    id: 'salesforce-access-token',
    title: 'Salesforce access token',
    why: 'Whoever has it reads and changes the records that its user may see.',
    keywords: ['00d'],
    reach: 160,
    pattern: /(?<![A-Za-z0-9])00D[A-Za-z0-9]{12}!A[A-Za-z0-9._]{60,120}(?!\.?[A-Za-z0-9_]|\.\.)/,
    confidence: 'certain',
    suggestedName: 'SALESFORCE_ACCESS_TOKEN',
    page: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_revoke_token.htm',
    hits: [
      'SF_ACCESS_TOKEN="«00D{base62:12}!AQ{base62:94}»"',
      '{"access_token": "«00D{base62:12}!AR{base62:20}.{base62:40}_{base62:33}»", "id": 1}',
      'Authorization: Bearer «00D{base62:12}!AQ{base62:94}»',
    ],
    misses: ['00D{base62:12}', '00D{base62:12}!A{base62:20}', 'a00D{base62:12}!AQ{base62:94}'],
  },
  {
    id: 'salesforce-refresh-token',
    title: 'Salesforce refresh token',
    why: 'Whoever has it gets new access tokens for its user until it is revoked.',
    keywords: ['5aep'],
    pattern: /(?<![A-Za-z0-9._])5Aep861[A-Za-z0-9._]{60,90}(?!\.?[A-Za-z0-9_]|\.\.)/,
    confidence: 'likely',
    suggestedName: 'SALESFORCE_REFRESH_TOKEN',
    page: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_revoke_token.htm',
    hits: [
      'refresh_token = "«5Aep861{base62:30}.{base62:49}»"',
      'SFDX_AUTH_URL=force://PlatformCLI::«5Aep861{base62:80}»@shop.my.salesforce.com',
    ],
    misses: ['5Aep861{base62:12}', '5Aep{base62:80}'],
  },
  {
    id: 'salesforce-client-secret',
    title: 'Salesforce client secret',
    why: 'Whoever has it and the consumer key signs in as the connected app.',
    keywords: ['secret'],
    assigned: /^(?:.* )?(?:client|consumer|app) ?secret$/,
    near: ['salesforce', 'sfdc', 'sfdx', 'sf_', '3mvg9'],
    pattern: /[0-9A-Fa-f]{64}|[0-9]{17,19}/,
    confidence: 'likely',
    suggestedName: 'SALESFORCE_CLIENT_SECRET',
    page: 'https://help.salesforce.com/s/articleView?id=sf.connected_app_rotate_consumer_details.htm',
    hits: [
      'SALESFORCE_CLIENT_SECRET=«{hex:64}»',
      'sfdc_consumer_secret: "«{hex:64}»"',
      'salesforce:\n  client_id: shop\n  client_secret: «{hex:64}»\n',
    ],
    misses: ['client_secret = "{hex:64}"', 'SALESFORCE_CLIENT_ID={hex:64}', 'SALESFORCE_CLIENT_SECRET={hex:20}'],
  },
  {
    id: 'salesforce-security-token',
    title: 'Salesforce security token',
    why: 'With the password that it follows it signs in from any network.',
    keywords: ['salesforce', 'sfdc', 'sf_'],
    assigned: /(?:^|.* )(?:salesforce|sfdc|sf) ?(?:.* )?(?:security )?token$/,
    pattern: /[A-Za-z0-9]{24,25}/,
    confidence: 'likely',
    suggestedName: 'SALESFORCE_SECURITY_TOKEN',
    page: 'https://help.salesforce.com/s/articleView?id=sf.user_security_token.htm',
    hits: ['SALESFORCE_SECURITY_TOKEN=«{base62:24}»', 'sf = Salesforce(sf_token="«{base62:25}»")'],
    misses: ['SALESFORCE_TOKEN_URL={base62:24}', 'SALESFORCE_SECURITY_TOKEN={base62:10}'],
  },
];
