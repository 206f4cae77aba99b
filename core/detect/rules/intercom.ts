/** Intercom: access tokens are base64 of tok:, and identity secrets are known by their name. */

import type { Rule } from '../rule.ts';

export const intercom: readonly Rule[] = [
  {
    id: 'intercom-token',
    title: 'Intercom access token',
    why: 'Whoever has it reads conversations and people, and writes to them.',
    keywords: ['dg9ro'],
    // The sixth character holds half of the colon and half of what follows it, which is printable.
    pattern: /(?<![\w+/-])dG9rO[g-v][A-Za-z0-9+/]{50,100}={0,2}(?![\w+/=-])/,
    reach: 120,
    confidence: 'certain',
    suggestedName: 'INTERCOM_ACCESS_TOKEN',
    page: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
    hits: ['INTERCOM_ACCESS_TOKEN=«dG9rOj{base64:53}=»', 'client = intercom.Client(token="«dG9rOm{base64:54}»")'],
    misses: ['dG9rOj{base64:12}', 'xdG9rOj{base64:54}'],
  },
  {
    id: 'intercom-secret',
    title: 'Intercom key or secret',
    why: 'Whoever has it calls Intercom as the app, or signs in its messenger as any of your users.',
    keywords: ['intercom'],
    assigned: /\bintercom.*(?:secret|key|token)$/,
    pattern: /[\w=-]{60}|[\w=-]{43}|[\w-]{40}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    confidence: 'likely',
    suggestedName: 'INTERCOM_SECRET',
    page: 'https://www.intercom.com/help/en/articles/183-set-up-identity-verification-for-web-and-mobile',
    hits: [
      'INTERCOM_IDENTITY_SECRET=«{base64url:40}»',
      'intercomClientSecret: "«{uuid}»"',
      'intercom_token = "«{base64url:60}»"',
    ],
    misses: ['INTERCOM_APP_ID={lower:8}', 'INTERCOM_SECRET={base64url:12}'],
  },
];
