/** Okta: API tokens, 00 and 40 more characters behind the scheme SSWS, and client secrets known by their name. */

import type { Rule } from '../rule.ts';

export const okta: readonly Rule[] = [
  {
    id: 'okta-api-token',
    title: 'Okta API token',
    why: 'Whoever has it administers users, groups and applications as its owner.',
    keywords: ['okta', 'ssws'],
    near: ['okta', 'ssws'],
    pattern: /(?<![\w+/-])00[\w-]{40}(?![\w+/=-])/,
    confidence: 'likely',
    suggestedName: 'OKTA_API_TOKEN',
    page: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
    hits: ['OKTA_API_TOKEN=«00{base64url:40}»', 'Authorization: SSWS «00{base64url:40}»', 'oktaToken = "«00{base64url:40}»"'],
    misses: ['okta 00{base64url:30}', 'id = "00{base64url:40}"', 'OKTA_API_TOKEN=00xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  {
    id: 'okta-client-secret',
    title: 'Okta client secret',
    why: 'With its client id it signs in as the application.',
    keywords: ['okta'],
    assigned: /(?:^|.* )okta (?:.* )?client ?secret$|(?:^|.* )okta secret$/,
    pattern: /[\w-]{64}|[\w-]{40}/,
    confidence: 'likely',
    suggestedName: 'OKTA_CLIENT_SECRET',
    page: 'https://developer.okta.com/docs/guides/client-secret-rotation-key/main/',
    hits: ['OKTA_CLIENT_SECRET=«{base64url:64}»', 'okta.oauth2.client-secret: «{base64url:40}»'],
    misses: [
      'OKTA_CLIENT_ID={base62:40}',
      'OKTA_CLIENT_SECRET={base64url:20}',
      'OKTA_CLIENT_SECRET=the-secret-of-the-client-application-abc',
    ],
  },
];
